package activitylog.export;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Whatever stands in a log, every reader of CSV gets the same cells out of the file. */
class HostileValuesTests {

    private static final List<String> COLUMNS =
            List.of("affectedCustomer", "partnerUser", "resourceType", "source");

    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+([.,][0-9]+)?");

    @RepeatedTest(30)
    void threeReadersGetTheSameCells(RepetitionInfo repetition) throws IOException {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        List<List<String>> rows = IntStream.range(0, 100).mapToObj(_ -> row(random)).toList();
        for (Separator separator : Separator.values()) {
            String csv = csv(rows, separator);
            List<List<String>> strictly = StrictCsv.read(csv, separator.character());
            assertThat(leniently(csv, separator)).as("seed %d", seed).isEqualTo(strictly);
            assertThat(asJacksonDoes(csv, separator)).as("seed %d", seed).isEqualTo(strictly);
            check(rows, strictly.subList(1, strictly.size()), seed);
        }
    }

    private static List<String> row(Random random) {
        boolean hostile = random.nextInt(4) > 0;
        return COLUMNS.stream()
                .map(_ -> hostile ? HostileText.random(random) : HostileText.harmless(random))
                .toList();
    }

    private static String csv(List<List<String>> rows, Separator separator) throws IOException {
        List<ActivityLog> logs = rows.stream().map(HostileValuesTests::log).toList();
        return Csv.of(
                logs,
                Map.of(
                        "columns", List.of(String.join(",", COLUMNS)),
                        "bom", List.of("false"),
                        "separator", List.of(separator.name().toLowerCase(Locale.ROOT))));
    }

    private static ActivityLog log(List<String> row) {
        return aLog().customer("c", row.get(0))
                .partnerUser(row.get(1))
                .resource(row.get(2), null)
                .source(row.get(3))
                .build();
    }

    private static List<List<String>> leniently(String csv, Separator separator)
            throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator.character()).get();
        List<List<String>> records = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            for (CSVRecord each : parser) {
                records.add(each.toList());
            }
        }
        return records;
    }

    private static List<List<String>> asJacksonDoes(String csv, Separator separator) {
        return CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .readerForListOf(String.class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator.character()))
                .<List<String>>readValues(csv)
                .readAll();
    }

    private static void check(List<List<String>> rows, List<List<String>> read, long seed) {
        assertThat(read).as("seed %d", seed).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < COLUMNS.size(); j++) {
                check(rows.get(i).get(j), read.get(i).get(j), seed);
            }
        }
    }

    private static void check(String value, String cell, long seed) {
        String plain = plain(value);
        boolean formula = FORMULA.matcher(plain.strip()).matches();
        assertThat(cell).as("seed %d", seed).hasSizeLessThanOrEqualTo(32_767);
        if (FORMULA.matcher(cell).matches()) {
            assertThat(cell).as("seed %d", seed).matches(NUMBER).isEqualTo(plain);
        } else if (cell.endsWith("…[shortened]")) {
            assertThat(plain.length()).as("seed %d", seed).isGreaterThan(32_766);
            String kept = cell.substring(0, cell.length() - "…[shortened]".length());
            assertThat(plain.startsWith(kept) || ("'" + plain).startsWith(kept)).isTrue();
        } else {
            assertThat(cell).as("seed %d", seed).isIn(plain, "'" + plain);
            assertThat(formula && cell.equals(plain)).as("seed %d", seed).isFalse();
        }
    }

    /** The same cleaning as a few regular expressions say it. */
    private static String plain(String value) {
        return value.replaceAll("\r\n?|[\u0085\u2028\u2029]", "\n")
                .replaceAll("[\\p{Cc}&&[^\n\t]]", " ")
                .replaceAll("[\\p{Cs}\ufeff\ufffe\uffff]", "");
    }
}
