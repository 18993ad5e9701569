package activitylog.export;

import activitylog.export.ExcelCells.Place;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.RichText;

/** Writes texts into a workbook so that they come out as they went in. */
final class ExcelText {

    /** Readers of workbooks take it for the character with that number. */
    private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final CellText cellText = new CellText(false);

    void write(Place place, String value) {
        String text = cellText.of(value);
        if (text.contains("_x")) {
            text = NUMBERED.matcher(text).replaceAll("_x005F_");
        }
        if (text.equals(text.strip())) {
            place.sheet().inlineString(place.row(), place.column(), text);
        } else {
            place.sheet().inlineString(place.row(), place.column(), keepingBlanks(text));
        }
    }

    /** Blanks at the ends of other texts may get lost. */
    private static RichText keepingBlanks(String text) {
        return RichText.builder().run(text).end().build();
    }

    /** How many texts were too long for a cell. */
    long shortened() {
        return cellText.shortened();
    }
}
