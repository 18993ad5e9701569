package activitylog.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import activitylog.activity.Details;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;

/** The format of details: the fields of the record, and which record it is. */
final class DetailsFormat implements Format<Details> {

    /** The field that says which record it is. */
    static final String TYPE = "type";

    private static final byte[] TYPE_NAME = TYPE.getBytes(UTF_8);

    private final Map<DetailsType, RecordFormat<?>> formats = new EnumMap<>(DetailsType.class);

    DetailsFormat(Formats all) {
        for (DetailsType type : DetailsType.values()) {
            formats.put(type, all.ofRecord(type.type()));
        }
    }

    @Override
    public void write(BsonWriter writer, Details value) {
        if (RepeatedDetails.isMark(value)) {
            writeMark(writer);
            return;
        }
        DetailsType type = DetailsType.of(value);
        writer.writeStartDocument();
        writer.writeString(TYPE, type.code());
        format(type).writeFields(writer, (Record) value);
        writer.writeEndDocument();
    }

    private static void writeMark(BsonWriter writer) {
        writer.writeStartDocument();
        writer.writeString(TYPE, RepeatedDetails.TYPE);
        writer.writeEndDocument();
    }

    @Override
    public @Nullable Details read(DocumentReader reader) {
        String code = code(reader);
        DetailsType type = DetailsType.of(code);
        if (type == null) {
            return RepeatedDetails.TYPE.equals(code) ? RepeatedDetails.MARK : null;
        }
        return (Details) format(type).read(reader);
    }

    private RecordFormat<?> format(DetailsType type) {
        return Objects.requireNonNull(formats.get(type));
    }

    /** The code of the type, wherever it stands: projections need not keep the order of fields. */
    private static @Nullable String code(DocumentReader reader) {
        int document = reader.start();
        String code = reader.find(TYPE_NAME) ? reader.string() : null;
        reader.goBack(document);
        return code;
    }
}
