package activitylog.export;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is in a workbook, as another library reads it. */
class ExcelSheetTests {

    @ParameterizedTest
    @EnumSource
    void aWorkbookHasTheRowsOfTheCsv(Language language) throws IOException {
        String tag = language.locale().toLanguageTag();
        for (Layout layout : Layout.ALL) {
            Map<String, List<String>> parameters =
                    Map.of(
                            "layout", List.of(layout.name()),
                            "lang", List.of(tag),
                            "columns",
                                    List.of(
                                            String.join(
                                                    ",",
                                                    layout.columns().stream()
                                                            .map(Column::name)
                                                            .toList())));
            List<List<String>> csv = csv(parameters);
            List<List<String>> workbook = Workbooks.grid(Workbooks.of(ExampleLogs.ALL, parameters));
            assertThat(workbook).hasSameSizeAs(csv);
            for (int i = 0; i < csv.size(); i++) {
                same(workbook.get(i), csv.get(i));
            }
        }
    }

    private static List<List<String>> csv(Map<String, List<String>> parameters) throws IOException {
        Map<String, List<String>> raw = new HashMap<>(parameters);
        raw.putAll(Map.of("raw", List.of("true"), "bom", List.of("false")));
        raw.put("separator", List.of("comma"));
        return StrictCsv.read(Csv.of(ExampleLogs.ALL, raw), ',');
    }

    private static void same(List<String> cells, List<String> expected) {
        assertThat(cells).hasSameSizeAs(expected);
        for (int i = 0; i < cells.size(); i++) {
            // A file for programs has the point also within texts.
            String cell = cells.get(i).replaceAll("(\\d),(\\d\\d [A-Z]{3})", "$1.$2");
            if (!cell.equals(expected.get(i))) {
                assertThat(cell).as(expected.get(i)).matches("-?[0-9.]+");
                assertThat(new BigDecimal(cell)).isEqualByComparingTo(expected.get(i));
            }
        }
    }

    @RepeatedTest(10)
    void hostileTextsComeOutAsTextAndAsTheyWere(RepetitionInfo repetition) throws IOException {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        List<String> texts =
                IntStream.range(0, 300).mapToObj(_ -> HostileText.random(random)).toList();
        List<ActivityLog> logs =
                texts.stream().map(text -> aLog().resource(text, text).build()).toList();
        byte[] file = Workbooks.of(logs, Map.of("columns", List.of("resourceType,resourceId,id")));
        List<List<String>> grid = Workbooks.grid(file);
        CellText cleaned = new CellText(false);
        for (int i = 0; i < texts.size(); i++) {
            String expected = cleaned.of(texts.get(i));
            assertThat(grid.get(i + 1))
                    .as("seed %d", seed)
                    .containsExactly(expected, expected, "log_1");
        }
        assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>", "<f ");
    }

    @Test
    void cellsHaveTheirTypes() throws IOException {
        byte[] file =
                Workbooks.of(
                        ExampleLogs.ALL,
                        Map.of(
                                "layout", List.of("lineItems"),
                                "columns", List.of("occurredAt,quantity,price,orderId")));
        try (XSSFWorkbook workbook = Workbooks.open(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat((Iterable<Cell>) sheet.getRow(1))
                    .extracting(Cell::getCellType)
                    .containsExactly(
                            CellType.NUMERIC, CellType.NUMERIC, CellType.NUMERIC, CellType.STRING);
            assertThat(sheet.getRow(1).getCell(0).getLocalDateTimeCellValue())
                    .isEqualTo("2026-10-25T00:59:59");
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(12.5);
        }
    }

    @Test
    void theHeaderStaysInSightAndAllRowsCanBeFiltered() throws IOException {
        byte[] file = Workbooks.of(ExampleLogs.ALL, Map.of("columns", List.of("id,status")));
        try (XSSFWorkbook workbook = Workbooks.open(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("entries");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A1:B" + (ExampleLogs.ALL.size() + 1));
        }
    }

    @Test
    void everyCellWithAPageLeadsToIt() throws IOException {
        ActivityLog log = aLog().customer("c-1", "=Contoso").subscriptionIds("s-1").build();
        byte[] file =
                Workbooks.of(
                        List.of(log, log),
                        Map.of("columns", List.of("affectedCustomer,customerSubscriptionsUrl")));
        try (XSSFWorkbook workbook = Workbooks.open(file)) {
            for (int row = 1; row <= 2; row++) {
                for (int column = 0; column <= 1; column++) {
                    Cell cell = workbook.getSheetAt(0).getRow(row).getCell(column);
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    assertThat(cell.getHyperlink().getType()).isEqualTo(HyperlinkType.URL);
                    assertThat(cell.getHyperlink().getAddress())
                            .isEqualTo("https://partner.example/c-1");
                }
            }
        }
    }

    @Test
    void anEmptyWorkbookHasItsHeader() throws IOException {
        byte[] file = Workbooks.of(List.of(), Map.of("columns", List.of("id,status")));
        assertThat(Workbooks.grid(file)).containsExactly(List.of("Entry ID", "Status"));
    }

    @Test
    void aSheetThatIsFullIsFollowedByAnother() throws IOException {
        ExportRequest request =
                ExportRequest.parse(
                        Form.XLSX,
                        Map.of("columns", List.of("subscriptionCount")),
                        Language.EN,
                        ExportServer.NOTHING_HIDDEN);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Sheet sheet = Form.XLSX.sheet(request, Csv.rendering(request), bytes);
        ActivityLog log = aLog().build();
        sheet.begin();
        for (int i = 0; i < 1_048_578; i++) {
            sheet.row(log);
        }
        sheet.end();
        assertThat(sheet.rows()).isEqualTo(1_048_578);
        assertThat(sheet.warnings()).isEqualTo(Warnings.NONE);
        assertThat(part(bytes.toByteArray(), "xl/worksheets/sheet1.xml"))
                .contains("<row r=\"1048576\">", "<autoFilter ref=\"A1:A1048576\">");
        assertThat(part(bytes.toByteArray(), "xl/worksheets/sheet2.xml"))
                .contains("Number of subscriptions", "<row r=\"4\">", "<autoFilter ref=\"A1:A4\">")
                .doesNotContain("<row r=\"5\">");
    }

    @Test
    void whatAWorkbookCannotHoldIsCounted() throws IOException {
        ExportRequest request =
                ExportRequest.parse(
                        Form.XLSX,
                        Map.of("columns", List.of("affectedCustomer,source")),
                        Language.EN,
                        ExportServer.NOTHING_HIDDEN);
        Sheet sheet = Form.XLSX.sheet(request, Csv.rendering(request), new ByteArrayOutputStream());
        ActivityLog log = aLog().build();
        sheet.begin();
        for (int i = 0; i < 65_533; i++) {
            sheet.row(log);
        }
        sheet.row(aLog().customer(null).source("x".repeat(40_000)).build());
        sheet.end();
        assertThat(sheet.warnings()).isEqualTo(new Warnings(1, 0, 3));
    }

    private static String part(byte[] file, String name) throws IOException {
        Path path = Files.createTempFile("workbook", ".xlsx");
        Files.write(path, file);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(path);
        }
    }
}
