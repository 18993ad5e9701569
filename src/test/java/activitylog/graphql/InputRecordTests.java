package activitylog.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import activitylog.activity.ActivityLogOrder;
import activitylog.activity.CustomerOrder;
import activitylog.activity.InvalidRequest;
import activitylog.activity.PeriodInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.data.GraphQlArgumentBinder;

/** Records of input objects are those that Spring's binder makes. */
class InputRecordTests {

    private static final Map<String, Object> DAYS =
            Map.of(
                    "from", LocalDate.parse("2026-10-01"),
                    "to", LocalDate.parse("2026-10-31"),
                    "zone", ZoneId.of("Europe/Stockholm"));

    private static final Map<String, Object> INSTANTS =
            Map.of(
                    "since", Instant.parse("2026-10-01T00:00:00Z"),
                    "until", Instant.parse("2026-11-01T00:00:00Z"),
                    "zone", ZoneId.of("UTC"));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void periodsAreThoseOfTheBinder(int fields) throws Exception {
        isThatOfTheBinder(PeriodInput.class, some(DAYS, fields));
        isThatOfTheBinder(PeriodInput.class, some(INSTANTS, fields));
    }

    @Test
    void ordersAreThoseOfTheBinder() throws Exception {
        isThatOfTheBinder(
                ActivityLogOrder.class, Map.of("field", "OCCURRED_AT", "direction", "ASC"));
        isThatOfTheBinder(
                CustomerOrder.class, Map.of("field", "LAST_ACTIVITY", "direction", "DESC"));
    }

    @Test
    void aFieldThatIsNullIsAsIfMissing() {
        Map<String, Object> object = new HashMap<>(DAYS);
        object.put("zone", null);

        assertThat(new InputRecord<>(PeriodInput.class).of(object).zone()).isNull();
    }

    @Test
    void whatTheRecordRefusesIsRefused() {
        Map<String, Object> object = new HashMap<>(DAYS);
        object.putAll(INSTANTS);

        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> new InputRecord<>(PeriodInput.class).of(object))
                .withMessageContaining("days and instants");
    }

    /** Those of which the bit is set. */
    private static Map<String, Object> some(Map<String, Object> all, int fields) {
        Map<String, Object> chosen = new HashMap<>();
        int bit = 1;
        for (Map.Entry<String, Object> each : all.entrySet()) {
            if ((fields & bit) != 0) {
                chosen.put(each.getKey(), each.getValue());
            }
            bit <<= 1;
        }
        return chosen;
    }

    private static <R extends Record> void isThatOfTheBinder(
            Class<R> type, Map<String, Object> object) throws Exception {
        assertThat(new InputRecord<>(type).of(object))
                .isEqualTo(
                        new GraphQlArgumentBinder()
                                .bind(object, false, ResolvableType.forClass(type)));
    }
}
