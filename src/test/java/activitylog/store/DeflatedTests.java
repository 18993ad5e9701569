package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonBinaryReader;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long texts are kept deflated, and come back as they were. */
class DeflatedTests {

    private final Deflated format = new Deflated();

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "å", "{\"a\": \"🌍\\n\"}"})
    void aTextComesBack(String text) {
        assertThat(back(text)).isEqualTo(text);
        String longer = text + text.repeat(Deflated.SHORT);
        assertThat(back(longer)).isEqualTo(longer);
    }

    @Test
    void aLongTextTakesLessRoom() {
        String text = "{\"operationStatus\":\"succeeded\"}".repeat(20);
        assertThat(written(text).get("v").getBsonType()).isEqualTo(BsonType.BINARY);
        assertThat(written(text).getBinary("v").getData()).hasSizeLessThan(text.length() / 4);
    }

    @Test
    void aShortTextStaysReadable() {
        assertThat(written("{\"a\":1}").getString("v").getValue()).isEqualTo("{\"a\":1}");
    }

    private BsonDocument written(String text) {
        BsonDocument document = new BsonDocument();
        BsonDocumentWriter writer = new BsonDocumentWriter(document);
        writer.writeStartDocument();
        writer.writeName("v");
        format.write(writer, text);
        writer.writeEndDocument();
        return document;
    }

    private String back(String text) {
        RawBsonDocument raw = new RawBsonDocument(written(text), new BsonDocumentCodec());
        try (BsonBinaryReader reader = new BsonBinaryReader(raw.getByteBuffer().asNIO())) {
            reader.readStartDocument();
            reader.readName();
            return format.read(reader);
        }
    }
}
