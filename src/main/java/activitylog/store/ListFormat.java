package activitylog.store;

import java.util.ArrayList;
import java.util.List;
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
    public List<T> read(DocumentReader reader) {
        List<T> values = new ArrayList<>();
        for (int next = reader.first(); reader.goTo(next); ) {
            next = reader.end();
            T value = items.read(reader);
            if (value != null) {
                values.add(value);
            }
        }
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
