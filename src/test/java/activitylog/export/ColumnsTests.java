package activitylog.export;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.ChangeKind;
import activitylog.activity.ExportColumn;
import activitylog.activity.ExportLayout;
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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of columns, and the words above them. */
class ColumnsTests {

    private static final List<Layout> LAYOUTS = Layout.ALL;

    @Test
    void everyLayoutIsThereOnce() {
        assertThat(LAYOUTS)
                .extracting(Layout::kind)
                .containsExactlyInAnyOrder(ExportLayout.values());
        assertThat(ExportLayout.values())
                .allSatisfy(kind -> assertThat(Layout.of(kind).kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @FieldSource("LAYOUTS")
    void namesAreUnique(Layout layout) {
        assertThat(layout.columns()).extracting(Column::name).doesNotHaveDuplicates();
    }

    @Test
    void aNameMeansTheSameInEveryLayout() {
        Map<String, Column> byName = new HashMap<>();
        LAYOUTS.stream()
                .flatMap(layout -> layout.columns().stream())
                .forEach(column ->
                        assertThat(column)
                                .isEqualTo(
                                        Objects.requireNonNullElse(
                                                byName.putIfAbsent(column.name(), column),
                                                column)));
    }

    @ParameterizedTest
    @FieldSource("LAYOUTS")
    void thePagesFourColumnsComeFirst(Layout layout) {
        assertThat(layout.standard())
                .extracting(Column::name)
                .startsWith("occurredAt", "affectedCustomer", "action", "partnerUser")
                .contains("customerId", "actionCode", "correlationId", "id");
    }

    @ParameterizedTest
    @EnumSource
    void headingsAreUniqueAndHarmless(Language language) {
        CellText cells = new CellText(true);
        for (Layout layout : LAYOUTS) {
            List<String> headings =
                    layout.columns().stream()
                            .map(column -> column.told(layout.kind(), new Wording(language), true))
                            .map(ExportColumn::heading)
                            .toList();
            assertThat(headings).doesNotHaveDuplicates();
            assertThat(headings)
                    .allSatisfy(heading ->
                            assertThat(cells.of(heading)).isEqualTo(heading.strip()).isNotEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"columns", "details", "changes"})
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
        Set<String> names =
                LAYOUTS.stream()
                        .flatMap(layout -> layout.columns().stream())
                        .map(Column::name)
                        .collect(Collectors.toSet());
        assertThat(words("columns.properties").stringPropertyNames()).isEqualTo(names);
        assertThat(words("descriptions.properties").stringPropertyNames()).isEqualTo(names);
    }

    @Test
    void everyKindOfChangeHasAWord() throws IOException {
        assertThat(words("changes.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ChangeKind.values()).map(ChangeKind::name).toList());
    }

    @ParameterizedTest
    @FieldSource("LAYOUTS")
    void everyColumnSelectsAllThatItReads(Layout layout) throws IOException {
        for (Column column : layout.columns()) {
            Map<String, List<String>> parameters = parameters(layout, column);
            Selection selection =
                    ExportRequest.parse(
                                    Form.CSV, parameters, Language.EN, ExportServer.NOTHING_HIDDEN)
                            .selection();
            List<ActivityLog> selected = read(selection);
            assertThat(Csv.of(selected, parameters))
                    .as(column.name())
                    .isEqualTo(Csv.of(read(Selection.EVERYTHING), parameters));
        }
    }

    @ParameterizedTest
    @FieldSource("LAYOUTS")
    void everyColumnSaysSomething(Layout layout) throws IOException {
        for (Column column : layout.columns()) {
            String csv = Csv.of(ExampleLogs.ALL, parameters(layout, column));
            List<List<String>> rows = StrictCsv.read(csv, ',');
            assertThat(rows.subList(1, rows.size()))
                    .as(column.name())
                    .anySatisfy(row -> assertThat(row.getFirst()).isNotEmpty());
        }
    }

    private static Map<String, List<String>> parameters(Layout layout, Column column) {
        return Map.of("layout", List.of(layout.name()), "columns", List.of(column.name()));
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
