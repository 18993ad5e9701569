package activitylog.export;

import activitylog.activity.ActivityLog;
import activitylog.activity.KeptLog;
import activitylog.activity.KeptSelection;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
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
    private final CellText cellText;
    private final CsvBuffer buffer;
    private final @Nullable PlainRows plain;
    private final Writer writer;
    private final CSVPrinter printer;
    private long rows;

    CsvSheet(ExportRequest request, Rendering rendering, OutputStream out) throws IOException {
        this.request = request;
        this.rendering = rendering;
        this.cellText = new CellText(!request.raw());
        this.buffer = new CsvBuffer(out);
        CSVFormat format = format(request.separator());
        this.plain =
                PlainRows.of(
                        request, rendering, buffer, new OrdinaryCells(buffer, cellText, format));
        this.writer =
                new BufferedWriter(new OutputStreamWriter(buffer, StandardCharsets.UTF_8), BUFFER);
        this.printer = new CSVPrinter(writer, format);
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
        writer.flush();
    }

    @Override
    public void row(ActivityLog log) throws IOException {
        for (Row row : request.layout().rows().apply(log)) {
            write(row);
        }
    }

    @Override
    public @Nullable KeptSelection kept() {
        return plain == null ? null : plain.selection();
    }

    @Override
    public void row(KeptLog log) throws IOException {
        if (plain != null && plain.write(log)) {
            rows++;
        } else {
            row(log.log());
            writer.flush();
        }
    }

    private void write(Row row) throws IOException {
        for (Column column : request.columns()) {
            printer.print(cell(column.reading(), row));
        }
        printer.println();
        rows++;
    }

    @Override
    public boolean pass() throws IOException {
        end();
        return true;
    }

    @Override
    public void end() throws IOException {
        writer.flush();
        buffer.empty();
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public Warnings warnings() {
        return new Warnings(cellText.shortened(), Math.max(0, rows - Warnings.SHEET_ROWS), 0);
    }

    private @Nullable Object cell(Reading reading, Row row) {
        return switch (reading) {
            case Reading.Text text -> text(text.read(row, rendering));
            case Reading.Id id -> id(id.read(row));
            case Reading.Link link -> text(link.read(row, rendering));
            case Reading.Quantity quantity -> quantity.read(row);
            case Reading.Decimal decimal -> decimal(decimal.read(row));
            case Reading.Moment moment -> moment(moment.read(row));
        };
    }

    private @Nullable String text(@Nullable String text) {
        return text == null ? null : cellText.of(text);
    }

    private @Nullable String id(@Nullable String id) {
        return id == null ? null : cellText.ofId(id);
    }

    private @Nullable String decimal(@Nullable BigDecimal number) {
        return number == null ? null : rendering.number(number);
    }

    private @Nullable String moment(@Nullable Instant moment) {
        return moment == null ? null : rendering.moment(moment);
    }
}
