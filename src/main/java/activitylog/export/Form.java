package activitylog.export;

import activitylog.activity.InvalidRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** A form in which a file is given; the first is what those get who take any. */
enum Form {
    /** Rows as text. */
    CSV("text/csv;charset=utf-8;header=present"),
    /** A whole log as JSON in each line. */
    NDJSON("application/x-ndjson"),
    /** Rows in a workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String contentType;

    Form(String contentType) {
        this.contentType = contentType;
    }

    /** The form that a path names by its ending; null if it names none. */
    static @Nullable Form of(String path) {
        return Arrays.stream(values())
                .filter(form -> path.endsWith('.' + form.extension()))
                .findFirst()
                .orElse(null);
    }

    /** How names of such files end, without the dot. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value of {@code Content-Type}. */
    String contentType() {
        return contentType;
    }

    /** The kind of content, without its parameters. */
    MediaType mediaType() {
        return MediaType.parseMediaType(contentType).removeQualityValue();
    }

    /**
     * Does nothing if every parameter means something in this form.
     *
     * @throws InvalidRequest if one does not
     */
    void check(Collection<String> parameters) {
        for (String name : without()) {
            if (parameters.contains(name)) {
                throw InvalidRequest.conflict(
                        name,
                        "leave it out, it means nothing for a file of the form " + extension());
            }
        }
    }

    /** The parameters that mean nothing in this form. */
    private List<String> without() {
        return switch (this) {
            case CSV -> List.of();
            case NDJSON -> List.of("layout", "columns", "separator", "bom", "raw");
            case XLSX -> List.of("separator", "bom", "raw", "after");
        };
    }

    /** Takes logs, and writes them in this form. */
    Sheet sheet(ExportRequest request, Rendering rendering, OutputStream out) throws IOException {
        return switch (this) {
            case CSV -> new CsvSheet(request, rendering, out);
            case NDJSON -> new JsonLines(rendering, out);
            case XLSX -> new ExcelSheet(request, rendering, out);
        };
    }

    /** All forms, for people. */
    static String known() {
        return Stream.of(values())
                .map(form -> form.contentType.split(";", 2)[0])
                .collect(Collectors.joining(", "));
    }
}
