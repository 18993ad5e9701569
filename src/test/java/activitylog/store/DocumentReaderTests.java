package activitylog.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activitylog.activity.ActivityLog;
import activitylog.activity.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonNull;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.BsonType;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

/** Documents are read from their bytes as the driver wrote them. */
class DocumentReaderTests {

    private static final List<String> TEXTS =
            List.of("", "a", "\u0000", "Ängsö \uD83C\uDF0D", "type");

    private static DocumentReader reader(BsonDocument document) {
        return DocumentReader.of(new RawBsonDocument(document, new BsonDocumentCodec()));
    }

    @Test
    void everyValueIsReadAndEveryOtherIsPassedOver() {
        for (long seed = 0; seed < 2_000; seed++) {
            BsonDocument document = document(new Random(seed), 3);
            assertThat(read(reader(document), document)).as("seed %d", seed).isEqualTo(document);
        }
    }

    private static BsonDocument read(DocumentReader reader, BsonDocument written) {
        BsonDocument read = new BsonDocument();
        List<Map.Entry<String, BsonValue>> fields = List.copyOf(written.entrySet());
        for (int next = reader.first(); reader.goTo(next); ) {
            next = reader.end();
            Map.Entry<String, BsonValue> field = fields.get(read.size());
            assertThat(reader.isNamed(field.getKey().getBytes(UTF_8))).isTrue();
            assertThat(reader.isNamed((field.getKey() + 'x').getBytes(UTF_8))).isFalse();
            read.put(field.getKey(), read(reader, field.getValue()));
        }
        return read;
    }

    private static BsonValue read(DocumentReader reader, BsonValue written) {
        assertThat(reader.type()).isEqualTo(written.getBsonType());
        return switch (written) {
            case BsonString _ -> new BsonString(reader.string());
            case BsonInt32 _ -> new BsonInt32(reader.int32());
            case BsonInt64 _ -> new BsonInt64(reader.int64());
            case BsonDateTime _ -> new BsonDateTime(reader.dateTime());
            case BsonBoolean _ -> BsonBoolean.valueOf(reader.bool());
            case BsonDecimal128 _ -> new BsonDecimal128(reader.decimal128());
            case BsonBinary _ -> new BsonBinary(reader.binary());
            case BsonDocument document -> read(reader, document);
            case BsonArray array -> read(reader, array);
            default -> written;
        };
    }

    private static BsonArray read(DocumentReader reader, BsonArray written) {
        BsonArray read = new BsonArray();
        for (int next = reader.first(); reader.goTo(next); ) {
            next = reader.end();
            read.add(read(reader, written.get(read.size())));
        }
        return read;
    }

    private static BsonDocument document(Random random, int depth) {
        BsonDocument document = new BsonDocument();
        for (int i = random.nextInt(8); i > 0; i--) {
            document.put("f" + i + "ä".repeat(random.nextInt(2)), value(random, depth - 1));
        }
        return document;
    }

    private static BsonValue value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 13 : 10)) {
            case 0 -> BsonNull.VALUE;
            case 1 -> BsonBoolean.valueOf(random.nextBoolean());
            case 2 -> new BsonInt32(random.nextInt());
            case 3 -> new BsonInt64(random.nextLong());
            case 4 -> new BsonDouble(random.nextDouble());
            case 5 -> new BsonDateTime(random.nextLong());
            case 6 -> new BsonBinary(new byte[random.nextInt(5)]);
            case 7 -> new BsonObjectId(new ObjectId(random.nextInt(), random.nextInt(0xFFFFFF)));
            case 8 -> new BsonDecimal128(new Decimal128(BigDecimal.valueOf(random.nextLong(), 3)));
            case 9, 10 -> new BsonString(TEXTS.get(random.nextInt(TEXTS.size())));
            case 11 -> document(random, depth);
            default -> new BsonArray(List.of(value(random, depth - 1), value(random, depth - 1)));
        };
    }

    @Test
    void aValueOfAnotherTypeIsNotTakenForOne() {
        DocumentReader reader = reader(new BsonDocument("a", new BsonInt32(1)));
        assertThat(reader.goTo(reader.first())).isTrue();
        assertThatThrownBy(reader::string)
                .isInstanceOf(BsonInvalidOperationException.class)
                .hasMessageContainingAll(BsonType.STRING.toString(), BsonType.INT32.toString());
        assertThatThrownBy(reader::first).isInstanceOf(BsonInvalidOperationException.class);
    }

    @Test
    void aFieldIsFoundBehindOthersAndNotWithinThem() {
        BsonDocument inner = new BsonDocument("b", new BsonInt32(1));
        BsonDocument document = new BsonDocument("a", inner).append("b", new BsonInt32(2));
        DocumentReader reader = reader(document);
        assertThat(reader.find("b".getBytes(UTF_8))).isTrue();
        assertThat(reader.int32()).isEqualTo(2);
        assertThat(reader(document).find("c".getBytes(UTF_8))).isFalse();
    }

    @Test
    void aLogIsReadInWhateverOrderItsFieldsStand() {
        LogDocuments documents = new LogDocuments();
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            ActivityLog log = new RandomLogs(random).logs(1).getFirst();
            RawBsonDocument written = documents.document(new Scope("t"), log);
            BsonDocument shuffled = shuffled(written, random).append("later", BsonNull.VALUE);
            assertThat(documents.of(bytes(shuffled)))
                    .as("seed %d", seed)
                    .isEqualTo(documents.of(bytes(written)));
        }
    }

    private static BsonDocument shuffled(BsonDocument document, Random random) {
        List<Map.Entry<String, BsonValue>> fields = new ArrayList<>(document.entrySet());
        Collections.shuffle(fields, random);
        BsonDocument shuffled = new BsonDocument();
        for (Map.Entry<String, BsonValue> field : fields) {
            BsonValue value = field.getValue();
            shuffled.put(
                    field.getKey(),
                    value.isDocument() ? shuffled(value.asDocument(), random) : value);
        }
        return shuffled;
    }

    private static byte[] bytes(BsonDocument document) {
        RawBsonDocument raw = new RawBsonDocument(document, new BsonDocumentCodec());
        byte[] bytes = new byte[raw.getByteBuffer().remaining()];
        raw.getByteBuffer().get(bytes);
        return bytes;
    }
}
