package activitylog.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers that were looked at once and must stay as they are. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/graphql-test");
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private Golden() {}

    static String pretty(String answer) {
        return JSON.writeValueAsString(JSON.readTree(answer)).replace("\r\n", "\n") + "\n";
    }

    /** Compares; with {@code -Dgolden=write} it writes the file instead, to be looked at. */
    static void check(String name, String actual) throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            write(name, actual);
        }
        assertThat(actual).isEqualTo(file(name));
    }

    static void write(String name, String text) throws IOException {
        Files.writeString(FOLDER.resolve(name), text);
    }

    static String file(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }
}
