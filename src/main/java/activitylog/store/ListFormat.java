package activitylog.store;

import java.util.ArrayList;
import java.util.List;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;

/** The format of a list; an empty one is left out. */
record ListFormat<T>(Format<T> items) implements Format<List<T>> {

    @Override
    public void write(BsonWriter writer, List<T> values) {
        writer.writeStartArray();
        for (T value : values) {
            items.write(writer, value);
        }
        writer.writeEndArray();
    }

    @Override
    public List<T> read(BsonReader reader) {
        List<T> values = new ArrayList<>();
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            T value = items.read(reader);
            if (value != null) {
                values.add(value);
            }
        }
        reader.readEndArray();
        return values;
    }

    @Override
    public boolean isLeftOut(List<T> values) {
        return values.isEmpty();
    }

    @Override
    public List<T> absent() {
        return List.of();
    }
}
