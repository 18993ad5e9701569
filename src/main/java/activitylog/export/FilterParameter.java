package activitylog.export;

import activitylog.activity.ActivityLogFilter;
import activitylog.activity.InquiryParameters;
import activitylog.activity.InvalidRequest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a filter from the JSON that GraphQL takes for it, and is as strict as GraphQL. */
final class FilterParameter {

    private static final String NAME = "filter";

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final Map<String, RecordComponent> FIELDS =
            Arrays.stream(ActivityLogFilter.class.getRecordComponents())
                    .collect(
                            Collectors.toMap(
                                    RecordComponent::getName,
                                    Function.identity(),
                                    (first, _) -> first,
                                    LinkedHashMap::new));

    private FilterParameter() {}

    /**
     * The filter that a text says.
     *
     * @throws InvalidRequest if it is not such JSON, or not a valid filter
     */
    static ActivityLogFilter parse(String text) {
        JsonNode tree = tree(text);
        if (!tree.isObject() && !tree.isNull()) {
            throw InvalidRequest.argument(NAME, text, "an object with fields of the filter");
        }
        Map<String, List<String>> flat = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : tree.properties()) {
            RecordComponent field = field(each.getKey());
            if (!each.getValue().isNull()) {
                flat.put(field.getName(), texts(field, each.getValue()));
            }
        }
        return InquiryParameters.parse(flat).filter();
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw InvalidRequest.argument(NAME, text, "well-formed JSON that says each field once");
        }
    }

    private static RecordComponent field(String name) {
        RecordComponent field = FIELDS.get(name);
        if (field == null) {
            throw InvalidRequest.argument(
                    name, name, "one of " + String.join(", ", FIELDS.keySet()));
        }
        return field;
    }

    /** As in GraphQL, one value does for a list. */
    private static List<String> texts(RecordComponent field, JsonNode value) {
        boolean list = field.getType() == List.class;
        List<JsonNode> values =
                list && value.isArray() ? List.copyOf(value.values()) : List.of(value);
        if (!values.stream().allMatch(JsonNode::isString)) {
            throw InvalidRequest.argument(
                    field.getName(),
                    value.toString(),
                    list ? "a text, or a list of texts" : "a text");
        }
        return values.stream().map(JsonNode::stringValue).toList();
    }
}
