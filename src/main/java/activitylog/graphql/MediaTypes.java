package activitylog.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.servlet.function.ServerRequest;

/** Which forms of requests and answers are spoken, and which of them a client wants. */
final class MediaTypes {

    static final MediaType JSON = new MediaType("application", "json", UTF_8);
    static final MediaType GRAPHQL = new MediaType("application", "graphql-response+json", UTF_8);

    /** JSON first: what a client gets that takes anything. */
    private static final List<MediaType> SPOKEN = List.of(JSON, GRAPHQL);

    private MediaTypes() {}

    /**
     * The form of the answer.
     *
     * @throws Refusal if the client takes none that is spoken
     */
    static MediaType wanted(ServerRequest.Headers headers) {
        List<MediaType> accepted = accepted(headers);
        if (accepted.isEmpty()) {
            return JSON;
        }
        MimeTypeUtils.sortBySpecificity(accepted);
        return accepted.stream()
                .filter(range -> range.getQualityValue() > 0)
                .map(MediaTypes::spoken)
                .filter(type -> type != null)
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(
                                HttpStatus.NOT_ACCEPTABLE,
                                "NOT_ACCEPTABLE",
                                "Answers are application/graphql-response+json or"
                                        + " application/json"));
    }

    /**
     * @throws Refusal if the request is not JSON in UTF-8
     */
    static void checkContent(ServerRequest.Headers headers) {
        MediaType type = contentType(headers);
        boolean json =
                type != null
                        && JSON.equalsTypeAndSubtype(type)
                        && (type.getCharset() == null || UTF_8.equals(type.getCharset()));
        if (!json) {
            throw new Refusal(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "UNSUPPORTED_MEDIA_TYPE",
                    "Requests are application/json in UTF-8");
        }
    }

    private static @Nullable MediaType contentType(ServerRequest.Headers headers) {
        try {
            return headers.contentType().orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static List<MediaType> accepted(ServerRequest.Headers headers) {
        try {
            return new ArrayList<>(headers.accept());
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    HttpStatus.NOT_ACCEPTABLE, "NOT_ACCEPTABLE", "The Accept header is broken");
        }
    }

    private static @Nullable MediaType spoken(MediaType range) {
        return SPOKEN.stream().filter(type -> includes(range, type)).findFirst().orElse(null);
    }

    /** Whether a range covers a form; "application/*+json" style suffixes are not ours to guess. */
    private static boolean includes(MediaType range, MediaType type) {
        return range.isWildcardType()
                || (range.getType().equals(type.getType())
                        && (range.getSubtype().equals("*")
                                || range.getSubtype().equals(type.getSubtype())));
    }
}
