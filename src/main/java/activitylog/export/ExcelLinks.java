package activitylog.export;

import activitylog.export.ExcelCells.Place;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Makes cells of a workbook lead to pages. */
final class ExcelLinks {

    /** What Excel takes in one sheet; here in a whole file, because they are kept in memory. */
    private static final int MOST = 65_530;

    /** The longest address that Excel takes. */
    private static final int LONGEST = 2_079;

    private int count;
    private long left;

    /**
     * Lets a cell lead to a page.
     *
     * @param url null: there is no page, or nothing to click on
     */
    void add(Place place, @Nullable String url) {
        Worksheet sheet = place.sheet();
        if (url == null || !(sheet.value(place.row(), place.column()) instanceof String text)) {
            return;
        }
        if (count == MOST || url.length() > LONGEST) {
            left++;
            return;
        }
        count++;
        sheet.hyperlink(place.row(), place.column(), new Link(url));
        sheet.inlineString(place.row(), place.column(), text);
        sheet.style(place.row(), place.column()).fontColor("0563C1").underlined().set();
    }

    /** How many cells should lead to a page, but do not. */
    long left() {
        return left;
    }

    /** A link to the same page in another cell is another link; the library would keep one. */
    private static final class Link extends HyperLink {

        Link(String url) {
            super(url, "");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
