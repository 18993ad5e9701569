package activitylog.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import activitylog.activity.Anatomy;
import java.util.List;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * The format of a record: a document with a field for each component. Null and empty lists are left
 * out, unknown fields are skipped.
 */
final class RecordFormat<R extends Record> implements Format<R> {

    private static final int UNKNOWN = -1;

    private final Anatomy<R> anatomy;
    private Field[] fields = {};
    private @Nullable Object[] absent = new Object[0];

    @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
    private record Field(int position, String name, byte[] bytes, Format<Object> format) {

        static Field of(Component component, Format<Object> format) {
            String name = component.name();
            return new Field(component.position(), name, name.getBytes(UTF_8), format);
        }
    }

    RecordFormat(Class<R> type) {
        this.anatomy = new Anatomy<>(type);
    }

    /**
     * Settles the formats of the components; not before, because a record may hold its own kind.
     */
    void settle(Formats formats) {
        List<Component> components = Component.of(anatomy.components());
        absent = new Object[anatomy.components().size()];
        fields =
                components.stream()
                        .map(component -> Field.of(component, formats.of(component)))
                        .toArray(Field[]::new);
        for (Field field : fields) {
            absent[field.position()] = field.format().absent();
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
        for (Field field : fields) {
            Object value = anatomy.value(whole, field.position());
            if (value != null && !field.name().equals(except) && !field.format().isLeftOut(value)) {
                writer.writeName(field.name());
                field.format().write(writer, value);
            }
        }
    }

    @Override
    public R read(DocumentReader reader) {
        @Nullable Object[] values = absent.clone();
        int expected = 0;
        for (int next = reader.first(); reader.goTo(next); ) {
            next = reader.end();
            int index = find(reader, expected);
            if (index >= 0) {
                Field field = fields[index];
                expected = index + 1;
                if (reader.type() != BsonType.NULL) {
                    values[field.position()] = field.format().read(reader);
                }
            }
        }
        return anatomy.whole(values);
    }

    /**
     * Which field the reader stands at.
     *
     * @param expected the one that it probably is
     */
    private int find(DocumentReader reader, int expected) {
        for (int i = 0; i < fields.length; i++) {
            int index = expected + i < fields.length ? expected + i : expected + i - fields.length;
            if (reader.isNamed(fields[index].bytes())) {
                return index;
            }
        }
        return UNKNOWN;
    }
}
