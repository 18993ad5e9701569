package activitylog.export;

import activitylog.activity.ActivityLogFilter;
import activitylog.activity.FilterTree;
import activitylog.activity.InquiryParameters;
import activitylog.activity.InvalidRequest;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a filter from the JSON that GraphQL takes for it, and is as strict as GraphQL. */
final class FilterParameter {

    private static final String NAME = InquiryParameters.JSON;

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private FilterParameter() {}

    /**
     * The filter that a text says.
     *
     * @throws InvalidRequest if it is not such JSON, or not a valid filter
     */
    static ActivityLogFilter parse(String text) {
        return switch (tree(text)) {
            case Map<?, ?> tree -> FilterTree.parse(NAME, tree);
            case Nothing _ -> ActivityLogFilter.ANY;
            default ->
                    throw InvalidRequest.argument(
                            NAME, text, "an object with fields of the filter");
        };
    }

    /** The null of JSON. */
    private record Nothing() {}

    private static Object tree(String text) {
        try {
            Object tree = JSON.readValue(text, Object.class);
            return tree == null ? new Nothing() : tree;
        } catch (JacksonException e) {
            throw InvalidRequest.argument(NAME, text, "well-formed JSON that says each field once");
        }
    }
}
