package activitylog.export;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.Details;
import activitylog.activity.InMemoryActivityLogs;
import activitylog.activity.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The files, byte for byte. Run with {@code -Dgolden=write} to write them anew, and look at the
 * difference.
 */
class GoldenFileTests {

    private static final String QUESTION =
            "?from=2026-10-01&to=2026-10-31&zone=Europe/Stockholm&order=asc&";

    private static ExportServer server;

    @BeforeAll
    static void start() {
        InMemoryActivityLogs logs = new InMemoryActivityLogs();
        logs.take(ExportServer.SCOPE, ExampleLogs.ALL);
        server = ExportServer.start(logs);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void theFileOfEveryLayoutIsAsItWas(Language language) throws IOException {
        String tag = language.locale().toLanguageTag();
        for (Layout layout : Layout.ALL) {
            compare(layout.name() + '-' + tag + ".csv", "layout=" + layout.name() + "&lang=" + tag);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "entries-raw-semicolon.csv | raw=true&bom=false&separator=semicolon",
                "lineItems-raw-sv.csv | raw=true&lang=sv&layout=lineItems",
                "entries-empty.csv | customerId=nobody",
                "lineItems-empty.csv | customerId=nobody&layout=lineItems",
                "changes-empty.csv | customerId=nobody&layout=changes"
            })
    void theFileIsAsItWas(String golden, String parameters) throws IOException {
        compare(golden, parameters);
    }

    @Test
    void aFileOfAllColumnsIsAsItWas() throws IOException {
        for (Layout layout : Layout.ALL) {
            compare(
                    layout.name() + "-all-columns.csv",
                    "layout="
                            + layout.name()
                            + "&columns="
                            + layout.columns().stream()
                                    .map(Column::name)
                                    .collect(Collectors.joining(",")));
        }
    }

    @Test
    void theExamplesHaveDetailsOfEveryKind() {
        Set<Class<?>> kinds =
                ExampleLogs.ALL.stream()
                        .map(ActivityLog::details)
                        .filter(details -> details != null)
                        .map(Details::getClass)
                        .collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder(Details.class.getPermittedSubclasses());
    }

    private static void compare(String golden, String parameters) throws IOException {
        byte[] file = server.get(QUESTION + parameters).body();
        Path expected = Path.of("src/test/resources/export", golden);
        if ("write".equals(System.getProperty("golden"))) {
            Files.write(expected, file);
        }
        assertThat(Csv.text(file)).isEqualTo(Files.readString(expected));
    }
}
