package activitylog.intake;

import static activitylog.intake.AuditRecordBuilder.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import activitylog.activity.ActivityLog;
import activitylog.activity.Attribute;
import activitylog.intake.JsonValue.JsonArray;
import activitylog.intake.JsonValue.JsonObject;
import activitylog.intake.JsonValue.JsonText;
import activitylog.intake.JsonValue.Member;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a record says, nothing of it is lost but its secrets. */
class RandomRecordsTests {

    private static final int RECORDS = 500;
    private static final String SECRET = "never to be seen";

    @Test
    void nothingIsLost() {
        for (long seed = 0; seed < RECORDS; seed++) {
            JsonObject record = new RandomRecords(seed).keepable();

            ActivityLog log = parse(record, seed);

            assertThat(AuditRecordBuilder.json(log.source())).as("seed %d", seed).isEqualTo(record);
            assertThat(log.attributes()).as("seed %d", seed).isEqualTo(attributes(record));
            assertThat(log.occurredAt())
                    .as("seed %d", seed)
                    .isEqualTo(
                            Instant.parse(text(record, "operationDate"))
                                    .truncatedTo(ChronoUnit.MILLIS));
        }
    }

    @Test
    void onlySecretsAreLost() {
        for (long seed = 0; seed < RECORDS; seed++) {
            Secrets secrets = new Secrets(new Random(seed));
            JsonObject plain = new RandomRecords(seed).keepable();
            JsonObject told = (JsonObject) secrets.in(plain, SECRET);
            JsonObject redacted =
                    (JsonObject) new Secrets(new Random(seed)).in(plain, Redaction.REDACTED);

            ActivityLog log = parse(told, seed);

            assertThat(log.toString()).as("seed %d", seed).doesNotContain(SECRET);
            assertThat(AuditRecordBuilder.json(log.source()))
                    .as("seed %d", seed)
                    .isEqualTo(redacted);
        }
    }

    @Test
    void aRecordIsKeptOrRejectedButNeverAFault() {
        int kept = 0;
        for (long seed = 0; seed < RECORDS; seed++) {
            JsonObject record = new RandomRecords(seed).hostile();
            try {
                AuditRecordParser.parse(record, PARTNER);
                kept++;
            } catch (RejectedRecord e) {
                assertThat(e.reason()).as("seed %d", seed).isNotBlank();
            } catch (RuntimeException e) {
                fail("seed %d: %s".formatted(seed, JsonWriter.text(record)), e);
            }
        }
        assertThat(kept).isBetween(RECORDS / 10, RECORDS - RECORDS / 10);
    }

    @Test
    void recordsComeThroughARequestAsTheyAre() {
        TestIntake intake = new TestIntake();
        StringBuilder lines = new StringBuilder();
        List<JsonObject> records = new ArrayList<>();
        for (long seed = 0; seed < 50; seed++) {
            JsonObject record = new RandomRecords(seed).keepable();
            if (JsonWriter.text(record).length() < 9_000) {
                records.add(record);
                lines.append(JsonWriter.text(record)).append('\n');
            }
        }

        IntakeReport report = intake.take(RecordFormat.LINES, lines.toString());

        assertThat(report.rejected()).isEmpty();
        assertThat(report.received()).isEqualTo(records.size());
        assertThat(intake.logs.all())
                .allSatisfy(log -> assertThat(records).contains(record(log.source())));
    }

    private static JsonObject record(String source) {
        return (JsonObject) AuditRecordBuilder.json(source);
    }

    private static ActivityLog parse(JsonObject record, long seed) {
        try {
            return AuditRecordParser.parse(record, PARTNER);
        } catch (RuntimeException e) {
            throw new AssertionError("seed %d: %s".formatted(seed, JsonWriter.text(record)), e);
        }
    }

    private static List<Attribute> attributes(JsonObject record) {
        return record.get("customizedData") instanceof JsonArray(List<JsonValue> entries)
                ? entries.stream()
                        .map(JsonObject.class::cast)
                        .map(RandomRecordsTests::attribute)
                        .toList()
                : List.of();
    }

    private static Attribute attribute(JsonObject entry) {
        JsonValue value = entry.get("value");
        return new Attribute(text(entry, "key"), value == null ? null : ((JsonText) value).value());
    }

    private static String text(JsonObject object, String name) {
        return ((JsonText) Objects.requireNonNull(object.get(name))).value();
    }

    /** Puts secrets into objects at random places, in a way that can be repeated. */
    private record Secrets(Random random) {

        private static final List<String> NAMES =
                List.of("password", "ClientSecret", "refresh_token", "ProductKey");

        JsonValue in(JsonValue value, String secret) {
            return switch (value) {
                case JsonObject(List<Member> members) -> new JsonObject(inMembers(members, secret));
                case JsonArray(List<JsonValue> items) ->
                        new JsonArray(items.stream().map(item -> in(item, secret)).toList());
                default -> value;
            };
        }

        private List<Member> inMembers(List<Member> members, String secret) {
            List<Member> all = new ArrayList<>();
            boolean entry = members.stream().anyMatch(m -> m.name().equals("key"));
            for (Member member : members) {
                all.add(new Member(member.name(), in(member.value(), secret)));
                if (!entry && random.nextInt(4) == 0) {
                    String name = NAMES.get(random.nextInt(NAMES.size()));
                    all.add(new Member(name, new JsonText(secret)));
                }
            }
            return all;
        }
    }
}
