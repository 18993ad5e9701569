package activitylog.export;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.Attribute;
import activitylog.activity.KeptLog;
import activitylog.activity.Language;
import activitylog.activity.Subscription;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What is written straight from the bytes is the same as what commons-csv writes. */
class PlainRowsTests {

    private static final List<String> ZONES =
            List.of("UTC", "Europe/Stockholm", "Asia/Kathmandu", "Pacific/Apia", "-05:30");

    private static final List<String> ORDINARY =
            List.of(
                    "Contoso",
                    "Ängsö AB",
                    "order",
                    "create_order",
                    "succeeded",
                    "日本",
                    "a,b",
                    "x;y");

    private static final List<String> VALUES =
            List.of("0001", "12e5", "true", "FALSE", "1-2", "3/4/2024", "-007", "1.5", "7", "1:30");

    @RepeatedTest(40)
    void rowsAreTheSameByteForByte(RepetitionInfo repetition) throws IOException {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        List<ActivityLog> logs = IntStream.range(0, 60).mapToObj(_ -> log(random)).toList();
        for (Language language : Language.values()) {
            for (String separator : List.of("comma", "semicolon", "tab")) {
                Map<String, List<String>> parameters = parameters(random, language, separator);
                ZoneId zone = ZoneId.of(one(ZONES, random));
                assertThat(file(logs, parameters, zone, true))
                        .as("seed %d, %s", seed, parameters)
                        .isEqualTo(file(logs, parameters, zone, false));
            }
        }
    }

    @Test
    void ordinaryRowsAreWrittenStraightFromTheBytes() throws IOException {
        ExportRequest request =
                request(Map.of("columns", List.of(String.join(",", plainColumns()))));
        CsvBuffer buffer = new CsvBuffer(new ByteArrayOutputStream());
        PlainRows rows =
                Objects.requireNonNull(
                        PlainRows.of(
                                request,
                                Csv.rendering(request),
                                buffer,
                                new OrdinaryCells(buffer, new CellText(true), CSVFormat.RFC4180)));
        ActivityLog log =
                aLog().subscriptions(new Subscription("s-1", "Business", null, null, null))
                        .attributes(new Attribute("Quantity", "25"), new Attribute("Cycle", "Åm"))
                        .build();
        assertThat(rows.write(kept(log, rows))).isTrue();
        ActivityLog formula = aLog().partnerUser("=1+1,\"").build();
        assertThat(rows.write(kept(formula, rows))).isTrue();
        ActivityLog list = aLog().attributes(new Attribute("Quantity", "\"25\"")).build();
        assertThat(rows.write(kept(list, rows))).isFalse();
    }

    @Test
    void momentsAroundEveryChangeOfTheClockAreTheSame() throws IOException {
        for (String zone : ZONES) {
            List<ActivityLog> logs = new ArrayList<>();
            ZoneId.of(zone).getRules().getTransitions().stream()
                    .map(transition -> transition.getInstant())
                    .flatMap(
                            each -> List.of(each.minusMillis(1), each, each.plusMillis(1)).stream())
                    .forEach(each -> logs.add(aLog().occurredAt(each).build()));
            List.of("0000-12-31T23:59:59Z", "-0044-03-15T12:00:00Z", "9999-12-31T23:59:59.999Z")
                    .forEach(each -> logs.add(aLog().occurredAt(each).build()));
            Map<String, List<String>> parameters = Map.of("columns", List.of("occurredAt"));
            assertThat(file(logs, parameters, ZoneId.of(zone), true))
                    .isEqualTo(file(logs, parameters, ZoneId.of(zone), false));
        }
    }

    private static List<String> plainColumns() {
        return Layout.ENTRIES.columns().stream()
                .filter(PlainColumn::isThere)
                .map(Column::name)
                .toList();
    }

    private static Map<String, List<String>> parameters(
            Random random, Language language, String separator) {
        List<String> columns = new ArrayList<>(plainColumns());
        Collections.shuffle(columns, random);
        return Map.of(
                "columns",
                List.of(String.join(",", columns.subList(0, 1 + random.nextInt(columns.size())))),
                "lang",
                List.of(language.locale().toLanguageTag()),
                "separator",
                List.of(separator),
                "bom",
                List.of(String.valueOf(random.nextBoolean())),
                "raw",
                List.of(String.valueOf(random.nextBoolean())));
    }

    private static ActivityLog log(Random random) {
        return aLog("log_" + text(random))
                .occurredAt(
                        Instant.ofEpochMilli(
                                random.nextLong(4_000_000_000_000L) - 1_000_000_000_000L))
                .action(text(random))
                .status(random.nextBoolean() ? null : text(random))
                .customer(text(random), random.nextInt(4) == 0 ? null : text(random))
                .partnerUser(random.nextInt(4) == 0 ? null : text(random))
                .resource(text(random), random.nextInt(4) == 0 ? null : text(random))
                .correlationId(random.nextInt(4) == 0 ? null : text(random))
                .subscriptions(
                        some(random)
                                .mapToObj(_ -> subscription(random))
                                .toArray(Subscription[]::new))
                .attributes(some(random).mapToObj(_ -> attribute(random)).toArray(Attribute[]::new))
                .build();
    }

    private static IntStream some(Random random) {
        return IntStream.range(0, random.nextInt(3) * random.nextInt(7));
    }

    private static Subscription subscription(Random random) {
        String name = random.nextInt(3) == 0 ? null : text(random);
        return new Subscription(text(random), name, null, null, null);
    }

    private static Attribute attribute(Random random) {
        return new Attribute(text(random), random.nextInt(4) == 0 ? null : text(random));
    }

    private static String text(Random random) {
        return switch (random.nextInt(8)) {
            // The store keeps no half characters.
            case 0 -> new String(HostileText.random(random).getBytes(UTF_8), UTF_8);
            case 1 -> one(VALUES, random);
            default -> one(ORDINARY, random);
        };
    }

    private static String one(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static KeptLog kept(ActivityLog log, PlainRows rows) {
        return new KeptTexts(log, rows.selection().texts());
    }

    private static ExportRequest request(Map<String, List<String>> parameters) {
        return ExportRequest.parse(Form.CSV, parameters, Language.EN, ExportServer.NOTHING_HIDDEN);
    }

    private static String file(
            List<ActivityLog> logs,
            Map<String, List<String>> parameters,
            ZoneId zone,
            boolean fromBytes)
            throws IOException {
        ExportRequest request = request(parameters);
        Rendering utc = Csv.rendering(request);
        Rendering rendering =
                new Rendering(utc.wording(), zone, utc.links(), request.decimalSign());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvSheet sheet = new CsvSheet(request, rendering, bytes);
        sheet.begin();
        List<String> texts = Objects.requireNonNull(sheet.kept()).texts();
        for (ActivityLog log : logs) {
            if (fromBytes) {
                sheet.row(new KeptTexts(log, texts));
            } else {
                sheet.row(log);
            }
        }
        sheet.end();
        assertThat(sheet.rows()).isEqualTo(logs.size());
        return Csv.text(bytes.toByteArray()) + sheet.warnings();
    }
}
