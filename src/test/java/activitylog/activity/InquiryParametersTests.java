package activitylog.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InquiryParametersTests {

    @Test
    void everyInquiryComesBackAsItWas() {
        for (long seed = 0; seed < 2_000; seed++) {
            Inquiry inquiry = any(new Random(seed));
            assertThat(InquiryParameters.parse(InquiryParameters.print(inquiry)))
                    .as("seed %s", seed)
                    .isEqualTo(inquiry);
        }
    }

    @Test
    void nothingIsTheDefault() {
        assertThat(InquiryParameters.parse(Map.of())).isEqualTo(Inquiry.DEFAULT);
        assertThat(InquiryParameters.print(Inquiry.DEFAULT)).isEmpty();
    }

    @Test
    void theNamesAreThoseOfPeriodAndFilter() {
        List<String> components =
                Stream.of(PeriodInput.class, ActivityLogFilter.class)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(RecordComponent::getName)
                        .filter(name -> !List.of("and", "or", "not").contains(name))
                        .toList();
        assertThat(InquiryParameters.NAMES).startsWith(components.toArray(String[]::new));
        assertThat(InquiryParameters.NAMES).hasSize(components.size() + 1).endsWith("order");
    }

    @ParameterizedTest
    @CsvSource({
        "from, 2026-02-30, a day as yyyy-mm-dd",
        "to, yesterday, a day as yyyy-mm-dd",
        "zone, Mars/Olympus, an IANA time zone",
        "since, 2026-11-01T00:00:00, a date-time as RFC 3339",
        "until, 5, a date-time as RFC 3339",
        "order, sideways, asc or desc",
        "customerId, ' ', not blank"
    })
    void aBadValueIsNamed(String name, String value, String expected) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> InquiryParameters.parse(Map.of(name, List.of(value))))
                .withMessageContaining(expected)
                .withMessageContaining(value)
                .extracting(InvalidRequest::argument)
                .isEqualTo(name);
    }

    @Test
    void oneValueIsNotTwo() {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() ->
                        InquiryParameters.parse(
                                Map.of("from", List.of("2026-01-01", "2026-01-02"))))
                .withMessageContaining("from: expected one value");
    }

    private static Inquiry any(Random random) {
        return new Inquiry(
                period(random),
                FilterTree.parse("filter", filter(random)),
                random.nextBoolean()
                        ? ActivityLogOrder.NEWEST_FIRST
                        : ActivityLogOrder.OLDEST_FIRST);
    }

    private static Map<String, Object> filter(Random random) {
        Map<String, Object> tree = new HashMap<>();
        for (FilterField field : FilterTree.flat()) {
            if (random.nextInt(3) == 0) {
                tree.put(
                        field.name(),
                        switch (field.kind()) {
                            case TEXT -> value(random);
                            case CATEGORIES -> List.of("ORDER", "OTHER");
                            default -> values(random);
                        });
            }
        }
        return tree;
    }

    private static PeriodInput period(Random random) {
        ZoneId zone = random.nextBoolean() ? null : ZoneId.of("Europe/Stockholm");
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_000));
        Instant instant = Instant.ofEpochMilli(random.nextLong(2_000_000_000_000L));
        return switch (random.nextInt(4)) {
            case 0 -> new PeriodInput(null, null, zone, null, null);
            case 1 -> new PeriodInput(day, day.plusDays(random.nextInt(40)), zone, null, null);
            case 2 -> new PeriodInput(null, day, zone, null, null);
            default ->
                    new PeriodInput(
                            null, null, zone, instant, instant.plusMillis(1 + random.nextInt(9)));
        };
    }

    private static List<String> values(Random random) {
        return random.ints(1 + random.nextInt(3), 0, 9).mapToObj(i -> value(random)).toList();
    }

    private static String value(Random random) {
        String alphabet = "aÅß,;&=+% \"'[]{}🙂-_";
        return "x" + alphabet.substring(0, 1 + random.nextInt(5)) + random.nextInt(100);
    }
}
