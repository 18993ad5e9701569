package activitylog.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes JSON parsers that leave the limits to {@link JsonTreeReader}, which can skip a value that
 * passes them and go on. Names are not gathered in a table: a stream may bring ever new ones.
 */
final class JsonParsers {

    /** Beyond it nothing can be skipped any more: every open level costs memory in the parser. */
    private static final int DEPTH = 500_000;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEPTH)
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .maxNumberLength(Integer.MAX_VALUE)
                                    .build())
                    .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                    .build();

    private JsonParsers() {}

    /** Of UTF-8, with or without a byte order mark; bytes that are not UTF-8 are an error. */
    static JsonParser of(InputStream body) {
        try {
            Reader characters =
                    new InputStreamReader(withoutByteOrderMark(body), UTF_8.newDecoder());
            return FACTORY.createParser(ObjectReadContext.empty(), characters);
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
    }

    /** Of a text. */
    static JsonParser of(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    private static InputStream withoutByteOrderMark(InputStream body) throws IOException {
        PushbackInputStream rest = new PushbackInputStream(body, BYTE_ORDER_MARK.length);
        byte[] head = rest.readNBytes(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(head, BYTE_ORDER_MARK)) {
            rest.unread(head);
        }
        return rest;
    }
}
