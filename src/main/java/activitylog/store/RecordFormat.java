package activitylog.store;

import activitylog.activity.Anatomy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * The format of a record: a document with a field for each component. Null and empty lists are left
 * out, unknown fields are skipped.
 */
final class RecordFormat<R extends Record> implements Format<R> {

    private final Anatomy<R> anatomy;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private @Nullable Object[] absent = new Object[0];

    private record Field(int position, String name, Format<Object> format) {}

    RecordFormat(Class<R> type) {
        this.anatomy = new Anatomy<>(type);
    }

    /**
     * Settles the formats of the components; not before, because a record may hold its own kind.
     */
    void settle(Formats formats) {
        List<Component> components = Component.of(anatomy.components());
        absent = new Object[anatomy.components().size()];
        for (Component component : components) {
            Format<Object> format = formats.of(component);
            absent[component.position()] = format.absent();
            fields.put(component.name(), new Field(component.position(), component.name(), format));
        }
    }

    @Override
    public void write(BsonWriter writer, R value) {
        writer.writeStartDocument();
        writeFields(writer, value);
        writer.writeEndDocument();
    }

    /** The fields, in a document that is open already. */
    void writeFields(BsonWriter writer, Record whole) {
        writeFields(writer, whole, "");
    }

    /**
     * The same, but for one of them.
     *
     * @param except the name of a field that is left to the caller
     */
    void writeFields(BsonWriter writer, Record whole, String except) {
        for (Field field : fields.values()) {
            Object value = anatomy.value(whole, field.position());
            if (value != null && !field.name().equals(except) && !field.format().isLeftOut(value)) {
                writer.writeName(field.name());
                field.format().write(writer, value);
            }
        }
    }

    @Override
    public R read(BsonReader reader) {
        @Nullable Object[] values = absent.clone();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            Field field = fields.get(reader.readName());
            if (field == null || reader.getCurrentBsonType() == BsonType.NULL) {
                reader.skipValue();
            } else {
                values[field.position()] = field.format().read(reader);
            }
        }
        reader.readEndDocument();
        return anatomy.whole(values);
    }
}
