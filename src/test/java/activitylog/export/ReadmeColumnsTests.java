package activitylog.export;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ExportColumn;
import activitylog.activity.ExportLayout;
import activitylog.activity.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README's table of columns says what is so. */
class ReadmeColumnsTests {

    private static final String HEAD = "| column | layouts | kind | holds |\n|---|---|---|---|\n";

    @Test
    void theReadmeHasEveryColumn() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme).contains(HEAD);
        int start = readme.indexOf(HEAD) + HEAD.length();
        assertThat(readme.substring(start, readme.indexOf("\n\n", start) + 1)).isEqualTo(table());
    }

    /** A row for each column; the layouts that have it unless columns are chosen are bold. */
    private static String table() {
        Map<String, List<ExportColumn>> byName =
                Arrays.stream(ExportLayout.values())
                        .flatMap(layout ->
                                new KnownColumns()
                                        .of(ExportServer.SCOPE, layout, Language.EN).stream())
                        .collect(
                                Collectors.groupingBy(
                                        ExportColumn::name,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byName.values().stream().map(ReadmeColumnsTests::row).collect(Collectors.joining());
    }

    private static String row(List<ExportColumn> column) {
        ExportColumn first = column.getFirst();
        String kind = first.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "| `%s` | %s | %s | %s |\n"
                .formatted(
                        first.name(),
                        column.stream()
                                .map(ReadmeColumnsTests::layout)
                                .collect(Collectors.joining(", ")),
                        kind,
                        first.description());
    }

    private static String layout(ExportColumn column) {
        String name = column.layout().parameter();
        return column.standard() ? "**" + name + "**" : name;
    }
}
