package activitylog.store;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.types.Decimal128;

/** The format of a single value. */
record Scalar<T>(BiConsumer<BsonWriter, T> writer, Function<DocumentReader, T> reader)
        implements Format<T> {

    /** Dates of the order of logs; they have no finer digits by contract. */
    static final Scalar<Instant> MILLISECONDS =
            new Scalar<>(
                    (writer, value) -> writer.writeDateTime(value.toEpochMilli()),
                    reader -> Instant.ofEpochMilli(reader.dateTime()));

    /** By type. */
    static final Map<Class<?>, Scalar<?>> ALL =
            Map.of(
                    String.class,
                    new Scalar<String>(
                            (writer, value) -> writer.writeString(Text.storable(value)),
                            DocumentReader::string),
                    Integer.class,
                    new Scalar<Integer>(BsonWriter::writeInt32, DocumentReader::int32),
                    long.class,
                    new Scalar<Long>(BsonWriter::writeInt64, DocumentReader::int64),
                    LocalDate.class,
                    ofText(LocalDate::toString, LocalDate::parse),
                    ZoneId.class,
                    ofText(ZoneId::getId, ZoneId::of),
                    Boolean.class,
                    new Scalar<Boolean>(BsonWriter::writeBoolean, DocumentReader::bool),
                    Instant.class,
                    new Scalar<>(Scalar::writeInstant, Scalar::readInstant),
                    BigDecimal.class,
                    new Scalar<>(Scalar::writeNumber, Scalar::readNumber));

    static <E extends Enum<E>> Scalar<E> ofEnum(Class<E> type) {
        return ofText(E::name, text -> Enum.valueOf(type, text));
    }

    private static <T> Scalar<T> ofText(Function<T, String> text, Function<String, T> value) {
        return new Scalar<>(
                (writer, each) -> writer.writeString(text.apply(each)),
                reader -> value.apply(reader.string()));
    }

    @Override
    public void write(BsonWriter target, T value) {
        writer.accept(target, value);
    }

    @Override
    public T read(DocumentReader from) {
        return reader.apply(from);
    }

    /** As a date if that is exact, else as text. */
    private static void writeInstant(BsonWriter writer, Instant value) {
        if (isExactInMilliseconds(value)) {
            writer.writeDateTime(value.toEpochMilli());
        } else {
            writer.writeString(value.toString());
        }
    }

    private static boolean isExactInMilliseconds(Instant value) {
        try {
            return Instant.ofEpochMilli(value.toEpochMilli()).equals(value);
        } catch (ArithmeticException | DateTimeException e) {
            return false;
        }
    }

    private static Instant readInstant(DocumentReader reader) {
        return reader.type() == BsonType.STRING
                ? Instant.parse(reader.string())
                : Instant.ofEpochMilli(reader.dateTime());
    }

    /** As a decimal if that is exact, else as text. */
    private static void writeNumber(BsonWriter writer, BigDecimal value) {
        if (isExactInDecimal128(value)) {
            writer.writeDecimal128(new Decimal128(value));
        } else {
            writer.writeString(value.toString());
        }
    }

    @SuppressWarnings("BigDecimalEquals") // The scale has to come back, too.
    private static boolean isExactInDecimal128(BigDecimal value) {
        try {
            return new Decimal128(value).bigDecimalValue().equals(value);
        } catch (ArithmeticException | NumberFormatException e) {
            return false;
        }
    }

    private static BigDecimal readNumber(DocumentReader reader) {
        return reader.type() == BsonType.STRING
                ? new BigDecimal(reader.string())
                : reader.decimal128().bigDecimalValue();
    }
}
