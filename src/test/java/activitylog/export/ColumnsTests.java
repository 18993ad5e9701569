package activitylog.export;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.InMemoryActivityLogs;
import activitylog.activity.Inquiry;
import activitylog.activity.Language;
import activitylog.activity.Selection;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of columns, and the words above them. */
class ColumnsTests {

    @Test
    void namesAreUnique() {
        assertThat(EntryColumns.ALL).extracting(Column::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void headingsAreUniqueAndHarmless(Language language) {
        Rendering rendering = Csv.rendering(language);
        List<String> headings =
                EntryColumns.ALL.stream().map(column -> column.heading(rendering)).toList();
        assertThat(headings).doesNotHaveDuplicates();
        assertThat(headings)
                .allSatisfy(heading ->
                        assertThat(CellText.of(heading, true))
                                .isEqualTo(heading.strip())
                                .isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"columns", "details"})
    void everyLanguageHasEveryWord(String bundle) throws IOException {
        Properties english = words(bundle + ".properties");
        for (String language : List.of("sv", "fr", "de", "es")) {
            Properties words = words(bundle + '_' + language + ".properties");
            assertThat(words.keySet()).as(language).isEqualTo(english.keySet());
            assertThat(words.values()).as(language).noneMatch(word -> ((String) word).isBlank());
        }
    }

    @Test
    void everyHeadingBelongsToAColumn() throws IOException {
        assertThat(words("columns.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        EntryColumns.ALL.stream().map(Column::name).toList());
    }

    @Test
    void everyColumnSelectsAllThatItReads() throws IOException {
        for (Column column : EntryColumns.ALL) {
            Map<String, List<String>> parameters = Map.of("columns", List.of(column.name()));
            List<ActivityLog> selected = read(Selection.of(column.paths()));
            assertThat(Csv.of(selected, parameters))
                    .as(column.name())
                    .isEqualTo(Csv.of(read(Selection.EVERYTHING), parameters));
        }
    }

    @Test
    void everyColumnSaysSomething() throws IOException {
        for (Column column : EntryColumns.ALL) {
            String csv = Csv.of(ExampleLogs.ALL, Map.of("columns", List.of(column.name())));
            List<List<String>> rows = StrictCsv.read(csv, ',');
            assertThat(rows.subList(1, rows.size()))
                    .as(column.name())
                    .anySatisfy(row -> assertThat(row.getFirst()).isNotEmpty());
        }
    }

    private static List<ActivityLog> read(Selection selection) {
        InMemoryActivityLogs logs = new InMemoryActivityLogs();
        logs.take(ExportServer.SCOPE, ExampleLogs.ALL);
        Clock clock = Clock.fixed(ExportServer.NOW, ZoneOffset.UTC);
        List<ActivityLog> read = new ArrayList<>();
        logs.forEach(
                ExportServer.SCOPE,
                Inquiry.DEFAULT.at(Inquiry.DEFAULT.snapshot(ExportServer.NOW, clock)),
                selection,
                read::add);
        assertThat(read).hasSameSizeAs(ExampleLogs.ALL);
        return read;
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(Column.class.getResourceAsStream(file)),
                        StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
