package activitylog.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import activitylog.activity.KeptLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;

/**
 * Writes single cells among plain ones as {@link CsvSheet} writes them: made safe by {@link
 * CellText}, and quoted by commons-csv.
 */
final class OrdinaryCells {

    /** Quotes around a text and an apostrophe in front of it. */
    private static final int AROUND = 3;

    /** The length of what stands in front of a cell. */
    private static final int SEPARATOR = 1;

    private final CsvBuffer buffer;
    private final CellText cellText;
    private final CSVFormat format;
    private final StringBuilder cell = new StringBuilder();

    OrdinaryCells(CsvBuffer buffer, CellText cellText, CSVFormat format) {
        this.buffer = buffer;
        this.cellText = cellText;
        this.format = format;
    }

    /**
     * Writes the cell of a text.
     *
     * @param id whether no character of it may get lost
     * @param first whether the cell is the first one of its row
     * @return false if there is no room for it, and then nothing is written
     */
    boolean write(KeptLog log, int text, boolean id, boolean first) throws IOException {
        int start = log.start(text, 0);
        int length = log.end(text, 0) - start;
        // Each of its characters may be a quote, which is written twice.
        if (2 * length + AROUND > buffer.room()) {
            return false;
        }
        String value = new String(log.bytes(), start, length, UTF_8);
        print(id ? cellText.ofId(value) : cellText.of(value), first);
        buffer.write(cell.toString().getBytes(UTF_8));
        return true;
    }

    /** A text as it stands in a cell, in UTF-8. */
    byte[] cell(String text, boolean first) {
        try {
            print(cellText.of(text), first);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Nothing is written.
        }
        return cell.substring(first ? 0 : SEPARATOR).getBytes(UTF_8);
    }

    /** With a separator in front, but for the first one. */
    private void print(String text, boolean first) throws IOException {
        cell.setLength(0);
        format.print(text, cell, first);
    }
}
