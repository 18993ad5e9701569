package activitylog.export;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Chooses the form of a file by what a client takes (RFC 9110, {@code Accept}). */
final class AcceptedForm {

    private AcceptedForm() {}

    /**
     * The form that is wanted most; of equals the first.
     *
     * @param accept the value of the header; null where there is none: anything is taken
     * @throws NotAcceptable if the client takes none
     */
    static Form of(@Nullable String accept) {
        List<MediaType> ranges = ranges(accept);
        return List.of(Form.values()).stream()
                .filter(form -> wish(ranges, form) > 0)
                .max(
                        Comparator.<Form>comparingDouble(form -> wish(ranges, form))
                                .thenComparing(Comparator.reverseOrder()))
                .orElseThrow(NotAcceptable::new);
    }

    private static List<MediaType> ranges(@Nullable String accept) {
        try {
            List<MediaType> ranges = MediaType.parseMediaTypes(accept);
            return ranges.isEmpty() ? List.of(MediaType.ALL) : ranges;
        } catch (InvalidMediaTypeException e) {
            throw new NotAcceptable();
        }
    }

    /** The quality value of the range that names the form most exactly; 0 if none covers it. */
    private static double wish(List<MediaType> ranges, Form form) {
        MediaType type = form.mediaType();
        return ranges.stream()
                .filter(range -> covers(range, type))
                .max(Comparator.comparingInt(AcceptedForm::exactness))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    private static boolean covers(MediaType range, MediaType type) {
        return range.isWildcardType()
                || (range.getType().equals(type.getType())
                        && (range.getSubtype().equals("*")
                                || range.getSubtype().equals(type.getSubtype())));
    }

    private static int exactness(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        return range.isWildcardSubtype() ? 1 : 2;
    }
}
