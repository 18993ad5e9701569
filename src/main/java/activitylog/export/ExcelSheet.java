package activitylog.export;

import activitylog.activity.ActivityLog;
import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes rows into a workbook (Office Open XML), and goes on with a further sheet where one is
 * full.
 */
final class ExcelSheet implements Sheet {

    private final ExportRequest request;
    private final ExcelCells cells;
    private final Workbook workbook;
    private ExcelPage page;
    private long rows;
    private int pages;

    ExcelSheet(ExportRequest request, Rendering rendering, OutputStream out) {
        this.request = request;
        this.cells = new ExcelCells(rendering);
        this.workbook = new Workbook(out, "activitylog", null);
        this.page = nextPage();
    }

    @Override
    public void begin() {
        page.begin();
    }

    @Override
    public void row(ActivityLog log) throws IOException {
        for (Row row : request.layout().rows().apply(log)) {
            if (page.isFull()) {
                page.end();
                page = nextPage();
                page.begin();
            }
            page.row(row);
            rows++;
        }
    }

    private ExcelPage nextPage() {
        pages++;
        String name = request.layout().name();
        return new ExcelPage(
                workbook.newWorksheet(pages == 1 ? name : name + ' ' + pages),
                request.columns(),
                cells);
    }

    /** A workbook is an archive, which is read from its end. */
    @Override
    public boolean pass() {
        return false;
    }

    @Override
    public void end() throws IOException {
        page.end();
        workbook.finish();
    }

    @Override
    public long rows() {
        return rows;
    }

    /** No row is beyond a sheet: there are as many sheets as it takes. */
    @Override
    public Warnings warnings() {
        return new Warnings(cells.shortened(), 0, cells.plainLinks());
    }
}
