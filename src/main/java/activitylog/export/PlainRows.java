package activitylog.export;

import activitylog.activity.KeptLog;
import activitylog.activity.KeptSelection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of plain texts straight from the bytes that are kept; what the cells of a row are is
 * decided elsewhere, by {@link CsvSheet}, which also writes all other rows.
 */
final class PlainRows {

    private final CsvBuffer buffer;
    private final PlainCells cells;
    private final OrdinaryCells others;
    private final char separator;
    private final PlainColumn[] columns;
    private final int[] places;
    private final KeptSelection selection;

    private PlainRows(
            ExportRequest request, Rendering rendering, CsvBuffer buffer, OrdinaryCells others) {
        this.others = others;
        this.buffer = buffer;
        this.cells = new PlainCells(request, rendering, buffer, others);
        this.separator = request.separator().character();
        this.columns = request.columns().stream().map(PlainColumn::of).toArray(PlainColumn[]::new);
        this.places = new int[columns.length];
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            places[i] = texts.size();
            texts.addAll(columns[i].texts());
        }
        this.selection = new KeptSelection(request.selection(), texts);
    }

    /**
     * For a file whose rows can be such; null if they cannot.
     *
     * @param others for single texts that are not plain
     */
    static @Nullable PlainRows of(
            ExportRequest request, Rendering rendering, CsvBuffer buffer, OrdinaryCells others) {
        boolean plain =
                request.layout().equals(Layout.ENTRIES)
                        && request.columns().stream().allMatch(PlainColumn::isThere);
        return plain ? new PlainRows(request, rendering, buffer, others) : null;
    }

    /** What has to be read. */
    KeptSelection selection() {
        return selection;
    }

    /** Writes the row of a log; false if it is not plain, and then nothing is written. */
    boolean write(KeptLog log) throws IOException {
        int start = buffer.begin();
        for (int i = 0; i < columns.length; i++) {
            int cell = buffer.count();
            if (i > 0) {
                buffer.add(separator);
            }
            if (!columns[i].writing().write(cells, log, places[i]) && !ordinary(i, log, cell)) {
                buffer.goOn(start);
                return false;
            }
        }
        buffer.add("\r\n");
        return true;
    }

    private boolean ordinary(int column, KeptLog log, int cell) throws IOException {
        PlainColumn.Single single = columns[column].single();
        if (single == null) {
            return false;
        }
        // The separator as well is written by whoever writes the cell.
        buffer.goOn(cell);
        return others.write(log, places[column], single == PlainColumn.Single.ID, column == 0);
    }
}
