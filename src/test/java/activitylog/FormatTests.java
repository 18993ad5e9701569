package activitylog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every source is formatted as google-java-format (AOSP style) does it. Run with {@code
 * -Dformat=write} to format instead of to complain.
 */
class FormatTests {

    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void sourcesAreFormatted() throws Exception {
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            assertThat(sources.filter(path -> path.toString().endsWith(".java")).toList())
                    .isNotEmpty()
                    .allSatisfy(FormatTests::isFormatted);
        }
    }

    private static void isFormatted(Path source) throws IOException, FormatterException {
        String before = Files.readString(source);
        String after = formatted(before);
        if ("write".equals(System.getProperty("format"))) {
            Files.writeString(source, after);
        } else {
            assertThat(before).as("%s is formatted", source).isEqualTo(after);
        }
    }

    private static String formatted(String source) throws FormatterException {
        String used = RemoveUnusedImports.removeUnusedImports(FORMATTER.formatSource(source));
        return ImportOrderer.reorderImports(used, Style.GOOGLE);
    }
}
