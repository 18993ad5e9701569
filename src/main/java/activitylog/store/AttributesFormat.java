package activitylog.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import activitylog.activity.Attribute;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * The format of the attributes of a log: one list of texts, each key with its value behind it. With
 * a document for each attribute, the names of its two fields are most of what an engine reads.
 */
final class AttributesFormat implements Format<List<Attribute>> {

    /** What stands first. */
    static final byte[] KEY = "key".getBytes(UTF_8);

    /** What stands behind it. */
    static final byte[] VALUE = "value".getBytes(UTF_8);

    @Override
    public void write(BsonWriter writer, List<Attribute> attributes) {
        writer.writeStartArray();
        for (Attribute attribute : attributes) {
            writer.writeString(Text.storable(attribute.key()));
            writeValue(writer, attribute.value());
        }
        writer.writeEndArray();
    }

    private static void writeValue(BsonWriter writer, @Nullable String value) {
        if (value == null) {
            writer.writeNull();
        } else {
            writer.writeString(Text.storable(value));
        }
    }

    @Override
    public List<Attribute> read(DocumentReader reader) {
        List<Attribute> attributes = new ArrayList<>();
        for (int next = reader.first(); reader.goTo(next); next = reader.end()) {
            String key = reader.string();
            reader.goTo(reader.end());
            attributes.add(new Attribute(key, value(reader)));
        }
        return attributes;
    }

    private static @Nullable String value(DocumentReader reader) {
        return reader.type() == BsonType.NULL ? null : reader.string();
    }

    @Override
    public boolean isLeftOut(List<Attribute> attributes) {
        return attributes.isEmpty();
    }

    @Override
    public List<Attribute> absent() {
        return List.of();
    }
}
