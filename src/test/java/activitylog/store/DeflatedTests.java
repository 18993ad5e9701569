package activitylog.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.DeflaterOutputStream;
import org.bson.BsonBinary;
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
    void whatSourceRecordsHaveInCommonTakesNoRoom() {
        String text =
                "\",\"operationStatus\":\"succeeded\",\"customizedData\":[],"
                        + "\"attributes\":{\"objectType\":\"AuditRecord\"}}"
                        + "\",\"UnitType\":\"Licenses\",\"ParentSubscriptionId\":null";
        assertThat(text.length()).isGreaterThan(Deflated.SHORT);
        assertThat(written(text).getBinary("v").getData()).hasSizeLessThan(text.length() / 4);
    }

    @Test
    void textsThatWereStoredWithoutKnowingThePhrasesComeBack() throws IOException {
        String text = "{\"operationStatus\":\"succeeded\"}".repeat(20);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream target = new DeflaterOutputStream(bytes)) {
            target.write(text.getBytes(UTF_8));
        }
        BsonDocument document = new BsonDocument("v", new BsonBinary(bytes.toByteArray()));
        assertThat(back(document)).isEqualTo(text);
    }

    /** What was stored with other phrases could not be read any more. */
    @Test
    void thePhrasesStayAsTheyAreByteForByte() throws IOException {
        Adler32 sum = new Adler32();
        try (InputStream phrases =
                DeflatedTests.class.getResourceAsStream("/activitylog/store/source-phrases.txt")) {
            sum.update(phrases.readAllBytes());
        }
        assertThat(sum.getValue()).isEqualTo(4168398984L);
    }

    @Test
    void bytesThatEndTooEarlyAreNoText() {
        byte[] whole = Deflation.deflated("{\"a\":\"b\"}".repeat(100).getBytes(UTF_8));
        assertThatThrownBy(() -> Deflation.inflated(Arrays.copyOf(whole, whole.length - 5)))
                .isInstanceOf(IllegalStateException.class);
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
        Deflated.write(writer, text);
        writer.writeEndDocument();
        return document;
    }

    private String back(String text) {
        return back(written(text));
    }

    private String back(BsonDocument document) {
        RawBsonDocument raw = new RawBsonDocument(document, new BsonDocumentCodec());
        DocumentReader reader = DocumentReader.of(raw);
        assertThat(reader.goTo(reader.first())).isTrue();
        return Deflated.read(reader);
    }
}
