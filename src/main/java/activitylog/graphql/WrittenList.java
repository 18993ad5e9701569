package activitylog.graphql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A list of an answer that has been written already. It is read again where somebody looks. */
final class WrittenList extends AbstractList<@Nullable Object> {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final TypeReference<List<@Nullable Object>> LIST = new TypeReference<>() {};

    private final ByteArrayOutputStream json;
    private @Nullable List<@Nullable Object> items;

    /**
     * @param json in UTF-8
     */
    WrittenList(ByteArrayOutputStream json) {
        this.json = json;
    }

    int bytes() {
        return json.size();
    }

    void writeTo(ByteArrayOutputStream target) {
        try {
            json.writeTo(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable Object get(int index) {
        return items().get(index);
    }

    @Override
    public int size() {
        return items().size();
    }

    private List<@Nullable Object> items() {
        List<@Nullable Object> read =
                items == null ? JSON.readValue(json.toByteArray(), LIST) : items;
        items = read;
        return read;
    }
}
