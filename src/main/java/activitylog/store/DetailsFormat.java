package activitylog.store;

import activitylog.activity.Details;

import org.bson.BsonReader;
import org.bson.BsonReaderMark;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The format of details: the fields of the record, and which record it is. */
final class DetailsFormat implements Format<Details> {

    /** The field that says which record it is. */
    static final String TYPE = "type";

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
    public @Nullable Details read(BsonReader reader) {
        String code = code(reader);
        DetailsType type = DetailsType.of(code);
        if (type == null) {
            reader.skipValue();
            return RepeatedDetails.TYPE.equals(code) ? RepeatedDetails.MARK : null;
        }
        return (Details) format(type).read(reader);
    }

    private RecordFormat<?> format(DetailsType type) {
        return Objects.requireNonNull(formats.get(type));
    }

    /** The code of the type, wherever it stands: projections need not keep the order of fields. */
    private static @Nullable String code(BsonReader reader) {
        BsonReaderMark start = reader.getMark();
        String code = null;
        reader.readStartDocument();
        while (code == null && reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            if (reader.readName().equals(TYPE)) {
                code = reader.readString();
            } else {
                reader.skipValue();
            }
        }
        start.reset();
        return code;
    }
}
