package activitylog.export;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of a workbook: a header that stays in sight, rows, and a filter over all of them. */
final class ExcelPage {

    /** Rows that are held in memory at most. */
    private static final int HELD = 256;

    private final Worksheet sheet;
    private final List<Column> columns;
    private final ExcelCells cells;
    private int rows;

    ExcelPage(Worksheet sheet, List<Column> columns, ExcelCells cells) {
        this.sheet = sheet;
        this.columns = columns;
        this.cells = cells;
    }

    void begin() {
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sheet.width(i, ExcelCells.width(column.reading()));
            cells.heading(sheet, i, column);
        }
    }

    boolean isFull() {
        return rows == Warnings.SHEET_ROWS;
    }

    void row(Row row) throws IOException {
        rows++;
        for (int i = 0; i < columns.size(); i++) {
            cells.write(new ExcelCells.Place(sheet, rows, i), columns.get(i), row);
        }
        if (rows % HELD == 0) {
            sheet.flush();
        }
    }

    void end() throws IOException {
        sheet.setAutoFilter(0, 0, rows, columns.size() - 1);
        sheet.finish();
    }
}
