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
    private final char separator;
    private final PlainColumn[] columns;
    private final int[] places;
    private final KeptSelection selection;

    private PlainRows(ExportRequest request, Rendering rendering, CsvBuffer buffer) {
        this.buffer = buffer;
        this.cells = new PlainCells(request, rendering, buffer);
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

    /** For a file whose rows can be such; null if they cannot. */
    static @Nullable PlainRows of(ExportRequest request, Rendering rendering, CsvBuffer buffer) {
        boolean plain =
                request.layout().equals(Layout.ENTRIES)
                        && request.columns().stream().allMatch(PlainColumn::isThere);
        return plain ? new PlainRows(request, rendering, buffer) : null;
    }

    /** What has to be read. */
    KeptSelection selection() {
        return selection;
    }

    /** Writes the row of a log; false if it is not plain, and then nothing is written. */
    boolean write(KeptLog log) throws IOException {
        int start = buffer.begin();
        for (int i = 0; i < columns.length; i++) {
            if (i > 0) {
                buffer.add(separator);
            }
            if (!columns[i].writing().write(cells, log, places[i])) {
                buffer.goOn(start);
                return false;
            }
        }
        buffer.add("\r\n");
        return true;
    }
}
