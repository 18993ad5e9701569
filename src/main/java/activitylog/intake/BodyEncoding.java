package activitylog.intake;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Refuses bodies that are not plain UTF-8, before they look like malformed JSON. */
final class BodyEncoding {

    private BodyEncoding() {}

    /** The answer to a body that is compressed, or in another character set; null if it is fine. */
    static @Nullable ResponseEntity<ProblemDetail> refusal(HttpHeaders headers) {
        String encoding = headers.getFirst(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            return refusal("The body must not be compressed; its Content-Encoding is not read.");
        }
        MediaType type = headers.getContentType();
        Charset charset = type == null ? null : type.getCharset();
        boolean readable = charset == null || charset.equals(UTF_8) || charset.equals(US_ASCII);
        return readable ? null : refusal("The character set of the body must be UTF-8.");
    }

    private static ResponseEntity<ProblemDetail> refusal(String detail) {
        HttpStatus status = HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, detail));
    }
}
