package activitylog.export;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.Details;
import activitylog.activity.InMemoryActivityLogs;
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
    @CsvSource(
            delimiter = '|',
            value = {
                "entries-en.csv | lang=en",
                "entries-sv.csv | lang=sv",
                "entries-fr.csv | lang=fr",
                "entries-de.csv | lang=de",
                "entries-es.csv | lang=es",
                "entries-raw-semicolon.csv | raw=true&bom=false&separator=semicolon",
                "entries-empty.csv | customerId=nobody"
            })
    void theFileIsAsItWas(String golden, String parameters) throws IOException {
        compare(golden, parameters);
    }

    @Test
    void aFileOfAllColumnsIsAsItWas() throws IOException {
        compare(
                "entries-all-columns.csv",
                "columns="
                        + EntryColumns.ALL.stream()
                                .map(Column::name)
                                .collect(Collectors.joining(",")));
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
