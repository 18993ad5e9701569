package activitylog.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens every golden file with the cells that are in it. */
class LibreOfficeTests {

    private static final Path GOLDEN = Path.of("src/test/resources/export");

    /** UTF-8 from the first line on, in a language, with numbers and dates recognised. */
    private static final String CSV = "Text - txt - csv (StarCalc):%d,34,76,1,,%d,false,true";

    private static final int ENGLISH = 1033;
    private static final int SWEDISH = 1053;

    @TempDir static Path folder;

    private static LibreOffice office;

    @BeforeAll
    static void start() {
        Path program = LibreOffice.find();
        assumeTrue(program != null, "LibreOffice is not installed: nothing opens the files");
        office = new LibreOffice(Objects.requireNonNull(program), folder);
    }

    @Test
    void filesWithCommasHaveTheirCells() throws IOException {
        check(golden(header -> !header.contains(";")), ',', ENGLISH);
    }

    /** The other languages write numbers and dates as Swedish does. */
    @Test
    void filesWithSemicolonsHaveTheirCells() throws IOException {
        check(golden(header -> header.contains(";")), ';', SWEDISH);
    }

    @Test
    void aWorkbookHasTheCellsOfTheCsv() throws IOException {
        for (Layout layout : Layout.ALL) {
            Files.write(
                    folder.resolve(layout.name() + ".xlsx"),
                    Workbooks.of(ExampleLogs.ALL, Map.of("layout", List.of(layout.name()))));
        }
        List<Path> files =
                Layout.ALL.stream().map(each -> folder.resolve(each.name() + ".xlsx")).toList();
        office.convert(files, null);
        for (Layout layout : Layout.ALL) {
            String csv =
                    Csv.of(
                            ExampleLogs.ALL,
                            Map.of(
                                    "layout", List.of(layout.name()),
                                    "raw", List.of("true"),
                                    "bom", List.of("false")));
            same(folder.resolve(layout.name() + ".xlsx"), StrictCsv.read(csv, ','));
        }
    }

    private static List<Path> golden(Predicate<String> header) throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .filter(file -> !file.toString().contains("-raw"))
                    .filter(file -> header.test(read(file).lines().findFirst().orElseThrow()))
                    .sorted()
                    .toList();
        }
    }

    private static void check(List<Path> files, char separator, int language) throws IOException {
        assertThat(files).isNotEmpty();
        office.convert(files, CSV.formatted((int) separator, language));
        for (Path file : files) {
            same(file, StrictCsv.read(read(file).replace("\uFEFF", ""), separator));
        }
    }

    private static void same(Path file, List<List<String>> expected) throws IOException {
        List<List<OpenedCell>> opened = office.cells(file);
        assertThat(opened).as("%s", file).hasSameSizeAs(expected);
        for (int row = 0; row < expected.size(); row++) {
            for (int column = 0; column < expected.get(row).size(); column++) {
                List<OpenedCell> cells = opened.get(row);
                String cell = expected.get(row).get(column);
                same(
                        column < cells.size() ? cells.get(column) : new OpenedCell("", "", ""),
                        cell,
                        file + " row " + (row + 1) + " column " + (column + 1));
            }
        }
    }

    private static void same(OpenedCell opened, String cell, String place) {
        assertThat(opened.formula()).as(place).isEmpty();
        switch (opened.type()) {
            case "date" -> assertThat(opened.value().replace('T', ' ')).as(place).startsWith(cell);
            case "float" ->
                    assertThat(new BigDecimal(opened.value()))
                            .as(place)
                            .isEqualByComparingTo(cell.replace(',', '.'));
            default -> {
                // LibreOffice leaves tabs out.
                assertThat(opened.value().strip())
                        .as(place)
                        .isEqualTo(cell.replace("\t", "").strip());
                assertThat(cell)
                        .as(place)
                        .doesNotMatch("\\d{4}-\\d\\d-\\d\\d \\d\\d:.*|\\d+[.,]\\d+");
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
