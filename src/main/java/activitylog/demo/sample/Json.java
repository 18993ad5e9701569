package activitylog.demo.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** JSON objects that are written down as lists of names and values. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    /** An object of names and values in turns. */
    static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }

    /** The end of every resource: what it is. */
    static Map<String, @Nullable Object> attributes(String type) {
        return object("ObjectType", type);
    }

    static String text(Map<String, ?> object) {
        return MAPPER.writeValueAsString(object);
    }
}
