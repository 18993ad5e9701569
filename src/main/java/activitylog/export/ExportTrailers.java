package activitylog.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is sent behind a file that is whole, to clients that asked for it ({@code TE: trailers}).
 * The hash is of the bytes of the file, before they are compressed on their way.
 */
final class ExportTrailers {

    static final String ROWS = "Export-Rows";
    static final String SHA256 = "Export-SHA-256";

    private final boolean wanted;
    private @Nullable Map<String, String> fields;

    private ExportTrailers(boolean wanted) {
        this.wanted = wanted;
    }

    static ExportTrailers of(HttpServletRequest request) {
        String accepted = request.getHeader("TE");
        boolean wanted =
                accepted != null
                        && Arrays.stream(accepted.split(",", -1))
                                .anyMatch(each -> each.strip().equalsIgnoreCase("trailers"));
        return new ExportTrailers(wanted);
    }

    boolean wanted() {
        return wanted;
    }

    /** Tells in the head of the answer that they will come. */
    void announce(HttpServletResponse response) {
        if (wanted) {
            response.setHeader("Trailer", ROWS + ", " + SHA256);
            response.setTrailerFields(() -> fields);
        }
    }

    void set(long rows, String sha256) {
        fields = Map.of(ROWS, Long.toString(rows), SHA256, sha256);
    }
}
