package activitylog.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A cell as LibreOffice understood it.
 *
 * @param type {@code string}, {@code float}, {@code date}, or empty for an empty cell
 * @param value the text, the number or the date-time
 * @param formula empty if it is none
 */
record OpenedCell(String type, String value, String formula) {

    private static final int FILLING = 1_000;

    /** The cells of the first table of a Flat XML file, without the empty ones at the ends. */
    static List<List<OpenedCell>> read(Path file) throws IOException {
        List<List<OpenedCell>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
            while (xml.hasNext()
                    && !(xml.next() == XMLStreamReader.END_ELEMENT && is(xml, "table"))) {
                if (xml.isStartElement() && is(xml, "table-row")) {
                    row(xml, rows);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return rows;
    }

    private static void row(XMLStreamReader xml, List<List<OpenedCell>> rows)
            throws XMLStreamException {
        int times = repeated(xml, "number-rows-repeated");
        List<OpenedCell> cells = new ArrayList<>();
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && is(xml, "table-row"))) {
            if (xml.isStartElement() && is(xml, "table-cell")) {
                int same = repeated(xml, "number-columns-repeated");
                OpenedCell cell = cell(xml);
                for (int i = 0; i < same && same < FILLING; i++) {
                    cells.add(cell);
                }
            }
        }
        while (!cells.isEmpty() && cells.getLast().type().isEmpty()) {
            cells.removeLast();
        }
        for (int i = 0; i < times && !cells.isEmpty(); i++) {
            rows.add(cells);
        }
    }

    private static OpenedCell cell(XMLStreamReader xml) throws XMLStreamException {
        String type = attribute(xml, "value-type");
        String formula = attribute(xml, "formula");
        String value =
                switch (type) {
                    case "float" -> attribute(xml, "value");
                    case "date" -> attribute(xml, "date-value");
                    default -> "";
                };
        String text = text(xml);
        return new OpenedCell(type, value.isEmpty() ? text : value, formula);
    }

    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean inside = false;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && is(xml, "table-cell"))) {
            if (xml.hasName() && is(xml, "p")) {
                inside = xml.isStartElement();
                text.append(inside && !text.isEmpty() ? "\n" : "");
            } else if (inside && xml.isCharacters()) {
                text.append(xml.getText());
            } else if (xml.isStartElement()) {
                text.append(
                        switch (xml.getLocalName()) {
                            case "tab" -> "\t";
                            case "s" -> " ".repeat(repeated(xml, "c"));
                            default -> "";
                        });
            }
        }
        return text.toString();
    }

    private static boolean is(XMLStreamReader xml, String name) {
        return xml.getLocalName().equals(name);
    }

    private static int repeated(XMLStreamReader xml, String name) {
        String times = attribute(xml, name);
        return times.isEmpty() ? 1 : Integer.parseInt(times);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
