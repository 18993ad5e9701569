package activitylog.intake;

import static activitylog.intake.AuditRecordBuilder.aRecord;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.Details;
import activitylog.activity.NamedValue;
import activitylog.activity.OtherDetails;
import activitylog.activity.ValueKind;
import activitylog.intake.JsonValue.JsonArray;
import activitylog.intake.JsonValue.JsonBoolean;
import activitylog.intake.JsonValue.JsonNull;
import activitylog.intake.JsonValue.JsonNumber;
import activitylog.intake.JsonValue.JsonObject;
import activitylog.intake.JsonValue.JsonText;
import activitylog.intake.JsonValue.Member;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a source says, its tree says the same. */
class OtherDetailsParserTests {

    private static final int DEPTH = 32;
    private static final List<String> NAMES = List.of("a", "a", "A", "", "$x", "a.b", "0", "é ü");
    private static final List<String> NUMBERS =
            List.of("0", "-0", "1.50", "1e3", "-1E-300", "9".repeat(400), "1e6000", "0.1e-5999");

    @Test
    void aTreeSaysWhatItsSourceSays() {
        for (int seed = 0; seed < 500; seed++) {
            JsonObject json = object(new Random(seed), 0);
            List<NamedValue> values = values(tree(JsonWriter.text(json)));
            assertThat(values).as("seed %s", seed).hasSameSizeAs(json.members());
            for (int i = 0; i < values.size(); i++) {
                Member member = json.members().get(i);
                assertThat(values.get(i).name()).isEqualTo(member.name());
                check(values.get(i), member.value());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e6001",
                "1e-6001",
                "1e999999999",
                "1e99999999999999999999",
                "-1e2147483647"
            })
    void numbersThatNobodyCanComputeWithAreText(String digits) {
        assertThat(values(tree("{\"n\":" + digits + "}")))
                .containsExactly(
                        new NamedValue("n", ValueKind.TEXT, digits, null, null, List.of()));
    }

    @Test
    void aNumberWithTooManyDigitsIsText() {
        String digits = "9".repeat(401);
        assertThat(values(tree("[" + digits + "]")))
                .containsExactly(
                        new NamedValue("0", ValueKind.TEXT, digits, null, null, List.of()));
    }

    @Test
    void whatIsTooDeepIsTextThatIsStillJson() {
        String deep = "[".repeat(150) + "\"x\"" + "]".repeat(150);
        NamedValue value = values(tree(deep)).getFirst();
        for (int level = 1; level < DEPTH; level++) {
            assertThat(value.kind()).isEqualTo(ValueKind.LIST);
            value = value.children().getFirst();
        }
        assertThat(value.kind()).isEqualTo(ValueKind.TEXT);
        assertThat(value.text()).isEqualTo("[".repeat(118) + "\"x\"" + "]".repeat(118));
    }

    private static void check(NamedValue value, JsonValue json) {
        switch (json) {
            case JsonText(String text) -> {
                assertThat(value.kind()).isEqualTo(ValueKind.TEXT);
                assertThat(value.text()).isEqualTo(text);
            }
            case JsonNumber(String digits) -> {
                assertThat(value.kind()).isEqualTo(ValueKind.NUMBER);
                assertThat(value.number()).isEqualTo(new BigDecimal(digits));
            }
            case JsonBoolean(boolean truth) -> {
                assertThat(value.kind()).isEqualTo(ValueKind.BOOLEAN);
                assertThat(value.bool()).isEqualTo(truth);
            }
            case JsonNull _ -> assertThat(value.kind()).isEqualTo(ValueKind.NULL);
            case JsonObject(List<Member> members) -> {
                assertThat(value.kind()).isEqualTo(ValueKind.GROUP);
                assertThat(value.children())
                        .extracting(NamedValue::name)
                        .isEqualTo(members.stream().map(Member::name).toList());
                for (int i = 0; i < members.size(); i++) {
                    check(value.children().get(i), members.get(i).value());
                }
            }
            case JsonArray(List<JsonValue> items) -> {
                assertThat(value.kind()).isEqualTo(ValueKind.LIST);
                assertThat(value.children())
                        .extracting(NamedValue::name)
                        .isEqualTo(
                                IntStream.range(0, items.size())
                                        .mapToObj(String::valueOf)
                                        .toList());
                for (int i = 0; i < items.size(); i++) {
                    check(value.children().get(i), items.get(i));
                }
            }
        }
        assertThat(
                        (value.text() == null ? 0 : 1)
                                + (value.number() == null ? 0 : 1)
                                + (value.bool() == null ? 0 : 1))
                .isLessThanOrEqualTo(1);
    }

    private static JsonValue json(Random random, int depth) {
        return switch (random.nextInt(depth > 6 ? 4 : 6)) {
            case 0 -> new JsonText(NAMES.get(random.nextInt(NAMES.size())));
            case 1 -> new JsonNumber(NUMBERS.get(random.nextInt(NUMBERS.size())));
            case 2 -> new JsonBoolean(random.nextBoolean());
            case 3 -> new JsonNull();
            case 4 -> object(random, depth + 1);
            default ->
                    new JsonArray(
                            IntStream.range(0, random.nextInt(4))
                                    .mapToObj(_ -> json(random, depth + 1))
                                    .toList());
        };
    }

    private static JsonObject object(Random random, int depth) {
        return new JsonObject(
                IntStream.range(0, 1 + random.nextInt(4))
                        .mapToObj(_ ->
                                new Member(
                                        NAMES.get(random.nextInt(NAMES.size())),
                                        json(random, depth + 1)))
                        .toList());
    }

    private static Details tree(String json) {
        Details details = aRecord("brand_new").newValue(json).parsed().details();
        assertThat(details).isInstanceOf(OtherDetails.class);
        return details;
    }

    private static List<NamedValue> values(Details tree) {
        return ((OtherDetails) tree).values();
    }
}
