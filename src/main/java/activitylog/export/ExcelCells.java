package activitylog.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes the cells of a workbook; text is written as text, so that nothing can be a formula. */
final class ExcelCells {

    /** A workbook keeps its numbers with so many digits. */
    private static final int EXACT_DIGITS = 15;

    private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";
    private static final String DECIMAL = "#,##0.00####";

    private final Rendering rendering;
    private final ExcelText text = new ExcelText();
    private final ExcelLinks links = new ExcelLinks();

    ExcelCells(Rendering rendering) {
        this.rendering = rendering;
    }

    /** Where a cell is. */
    record Place(Worksheet sheet, int row, int column) {}

    /** How wide a column is, in characters. */
    static int width(Reading reading) {
        return switch (reading) {
            case Reading.Text _ -> 28;
            case Reading.Id _ -> 38;
            case Reading.Link _ -> 48;
            case Reading.Moment _ -> 20;
            case Reading.Quantity _, Reading.Decimal _ -> 12;
        };
    }

    void heading(Worksheet sheet, int column, Column of) {
        sheet.inlineString(0, column, of.heading(rendering));
        sheet.style(0, column).bold().set();
    }

    void write(Place place, Column column, Row row) {
        switch (column.reading()) {
            case Reading.Text reading -> text(place, reading.read(row, rendering));
            case Reading.Id reading -> text(place, reading.read(row));
            case Reading.Link reading -> text(place, reading.read(row, rendering));
            case Reading.Quantity reading -> quantity(place, reading.read(row));
            case Reading.Decimal reading -> decimal(place, reading.read(row));
            case Reading.Moment reading -> moment(place, reading.read(row));
        }
        if (column.target() != null) {
            links.add(place, column.target().read(row, rendering));
        }
    }

    /** How many texts were too long for a cell. */
    long shortened() {
        return text.shortened();
    }

    /** How many cells should have been links, but are not. */
    long plainLinks() {
        return links.left();
    }

    private void text(Place place, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            text.write(place, value);
        }
    }

    private static void quantity(Place place, @Nullable Integer value) {
        if (value != null) {
            place.sheet().value(place.row(), place.column(), value);
        }
    }

    private void decimal(Place place, @Nullable BigDecimal value) {
        if (value == null) {
            return;
        }
        if (value.precision() > EXACT_DIGITS || Math.abs(value.scale()) > EXACT_DIGITS) {
            text(place, rendering.number(value));
        } else {
            place.sheet().value(place.row(), place.column(), value);
            place.sheet().style(place.row(), place.column()).format(DECIMAL).set();
        }
    }

    private void moment(Place place, @Nullable Instant value) {
        if (value == null) {
            return;
        }
        LocalDateTime moment =
                LocalDateTime.ofInstant(value, rendering.zone()).truncatedTo(ChronoUnit.SECONDS);
        // The days of a workbook are numbered from 1900 on, and its years have four digits.
        if (moment.getYear() <= 1900 || moment.getYear() > 9999) {
            text(place, rendering.moment(value));
        } else {
            place.sheet().value(place.row(), place.column(), moment);
            place.sheet().style(place.row(), place.column()).format(MOMENT).set();
        }
    }
}
