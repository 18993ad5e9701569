package activitylog.activity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** One file of labels as it is: strictly UTF-8, without what it would inherit from English. */
record Bundle(String file, Language language, Map<String, String> labels) {

    static List<Bundle> all(String name) {
        return Arrays.stream(Language.values()).map(language -> of(name, language)).toList();
    }

    private static Bundle of(String name, Language language) {
        String suffix = language == Language.EN ? "" : "_" + language.locale();
        String file = name + suffix + ".properties";
        return new Bundle(file, language, labels(file));
    }

    private static Map<String, String> labels(String file) {
        Properties properties = new Properties();
        try (InputStream resource =
                requireNonNull(Language.class.getResourceAsStream(file), file)) {
            ByteBuffer bytes = ByteBuffer.wrap(resource.readAllBytes());
            properties.load(new StringReader(UTF_8.newDecoder().decode(bytes).toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
