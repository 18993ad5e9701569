package activitylog.demo;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Scope;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An empty log is filled once, through the way that all records take. */
class SampleDataTests {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), ZoneOffset.UTC);
    private static final DemoProperties PROPERTIES =
            new DemoProperties("http://127.0.0.1", 30, 10, 1, false);

    private final Map<String, Long> taken = new HashMap<>();
    private final Receiver receiver =
            (scope, records) -> {
                long lines = new String(records.readAllBytes(), UTF_8).lines().count();
                taken.put(scope.tenant(), lines);
                return lines;
            };

    /** A log of which only matters whether it is empty. */
    private static ActivityLogs logs(ActivityLog... kept) {
        return (ActivityLogs)
                Proxy.newProxyInstance(
                        ActivityLogs.class.getClassLoader(),
                        new Class<?>[] {ActivityLogs.class},
                        (proxy, method, arguments) -> {
                            assertThat(method.getName()).isEqualTo("page");
                            assertThat(arguments[0]).isInstanceOf(Scope.class);
                            return List.of(kept);
                        });
    }

    @Test
    void bothPartnersGetRecords() throws Exception {
        new SampleData(PROPERTIES, logs(), receiver, CLOCK).fill();

        assertThat(taken).isEqualTo(Map.of(Account.FIRST_PARTNER, 30L, Account.OTHER_PARTNER, 10L));
    }

    @Test
    void aLogThatHasRecordsIsLeftAsItIs() throws Exception {
        new SampleData(PROPERTIES, logs(aLog().build()), receiver, CLOCK).fill();

        assertThat(taken).isEmpty();
    }
}
