package activitylog.export;

import activitylog.activity.InquiryParameters;
import activitylog.activity.InvalidRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters of a request for a file. */
final class ExportParameters {

    private static final List<String> NAMES =
            Stream.concat(
                            InquiryParameters.NAMES.stream(),
                            Stream.of(
                                    "filter",
                                    "layout",
                                    "columns",
                                    "lang",
                                    "separator",
                                    "bom",
                                    "raw",
                                    "asOf",
                                    "after"))
                    .toList();

    private final Map<String, List<String>> all;

    /**
     * @throws InvalidRequest if a parameter is not known
     */
    ExportParameters(Map<String, List<String>> all) {
        this.all = all;
        List<String> unknown = all.keySet().stream().filter(name -> !NAMES.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw InvalidRequest.argument(
                    unknown.getFirst(),
                    String.join(", ", unknown),
                    "only the parameters " + String.join(", ", NAMES));
        }
    }

    /**
     * The value of a parameter that is given at most once.
     *
     * @throws InvalidRequest if it is given more often
     */
    <T extends @Nullable Object> T one(String name, Function<String, T> parse, T otherwise) {
        List<String> values = all.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw InvalidRequest.argument(name, String.join(" ", values), "one value");
        }
        return values.isEmpty() ? otherwise : parse.apply(values.getFirst());
    }

    /** The value of a parameter that is true or false. */
    boolean flag(String name, boolean otherwise) {
        return one(name, text -> flag(name, text), otherwise);
    }

    private static boolean flag(String name, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw InvalidRequest.argument(name, text, "true or false");
        };
    }
}
