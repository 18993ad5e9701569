package activitylog.store;

import activitylog.activity.Anatomy;
import java.util.Objects;
import org.bson.BsonWriter;

/** The format of a record that only gives a name to a text: the text. */
final class WrapperFormat<R extends Record> implements Format<R> {

    private final Anatomy<R> anatomy;

    WrapperFormat(Class<R> type) {
        this.anatomy = new Anatomy<>(type);
    }

    @Override
    public void write(BsonWriter writer, R value) {
        Object text = Objects.requireNonNull(anatomy.value(value, 0));
        writer.writeString(Text.storable((String) text));
    }

    @Override
    public R read(DocumentReader reader) {
        return anatomy.whole(new Object[] {reader.string()});
    }
}
