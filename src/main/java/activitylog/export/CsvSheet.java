package activitylog.export;

import activitylog.activity.ActivityLog;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** Writes rows as RFC 4180 has it, in UTF-8. */
final class CsvSheet implements Sheet {

    private static final int BUFFER = 1 << 15;

    private final ExportRequest request;
    private final Rendering rendering;
    private final Writer writer;
    private final CSVPrinter printer;
    private long rows;

    CsvSheet(ExportRequest request, Rendering rendering, OutputStream out) throws IOException {
        this.request = request;
        this.rendering = rendering;
        this.writer =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        this.printer = new CSVPrinter(writer, format(request.separator()));
    }

    private static CSVFormat format(Separator separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator.character())
                .setQuoteMode(QuoteMode.MINIMAL)
                .get();
    }

    @Override
    public void begin() throws IOException {
        if (request.bom()) {
            writer.write('\uFEFF');
        }
        for (Column column : request.columns()) {
            printer.print(column.heading(rendering));
        }
        printer.println();
    }

    @Override
    public void row(ActivityLog log) throws IOException {
        for (Column column : request.columns()) {
            printer.print(cell(column.reading(), log));
        }
        printer.println();
        rows++;
    }

    @Override
    public void pass() throws IOException {
        writer.flush();
    }

    @Override
    public void end() throws IOException {
        writer.flush();
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public Warnings warnings() {
        return Warnings.NONE;
    }

    private @Nullable Object cell(Reading reading, ActivityLog log) {
        return switch (reading) {
            case Reading.Text text -> text(text.read(log, rendering));
            case Reading.Quantity quantity -> quantity.read(log);
            case Reading.Moment moment -> moment(moment.read(log));
        };
    }

    private @Nullable String text(@Nullable String text) {
        return text == null ? null : CellText.of(text, !request.raw());
    }

    private @Nullable String moment(@Nullable Instant moment) {
        return moment == null ? null : rendering.moment(moment);
    }
}
