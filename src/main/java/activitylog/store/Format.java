package activitylog.store;

import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;

/** How the values of one type stand in a document. */
interface Format<T> {

    void write(BsonWriter writer, T value);

    /** The value; null if it can only be understood by a newer version. */
    @Nullable T read(DocumentReader reader);

    /** Whether the value is left out of a document. */
    default boolean isLeftOut(T value) {
        return false;
    }

    /** What a value is that was left out of the document, or is not read from it. */
    default @Nullable T absent() {
        return null;
    }
}
