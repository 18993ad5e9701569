package activitylog.store;

import activitylog.activity.ActivityCounts;
import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Customer;
import activitylog.activity.Customers;
import activitylog.activity.Inquiry;
import activitylog.activity.KnownCustomer;
import activitylog.activity.PeriodInput;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import activitylog.activity.Selection;
import activitylog.activity.Snapshot;
import activitylog.activity.Subscriptions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the parts of the contract stand on. */
interface StoreContract {

    /** Later than whatever a test takes in. */
    Instant LATER = Instant.parse("9000-01-01T00:00:00Z");

    /** The year in which the logs of tests occur. */
    PeriodInput YEAR =
            new PeriodInput(
                    LocalDate.parse("2024-01-01"), LocalDate.parse("2024-12-31"), null, null, null);

    Engine engine();

    /** Of a tenant without logs, for each test. */
    Scope scope();

    default ActivityLogs logs() {
        return engine().logs();
    }

    default Customers customers() {
        return engine().store().customers();
    }

    default Subscriptions subscriptions() {
        return engine().store().subscriptions();
    }

    /** The customer with that id, and its latest name; null if no log names it. */
    default @Nullable Customer customer(Scope scope, String id) {
        return customers().find(scope, List.of(id)).stream()
                .map(KnownCustomer::customer)
                .findFirst()
                .orElse(null);
    }

    default ActivityCounts counts() {
        return engine().counts();
    }

    /** Takes logs in that are all new. */
    default List<ActivityLog> given(ActivityLog... logs) {
        return given(List.of(logs));
    }

    default List<ActivityLog> given(List<ActivityLog> logs) {
        org.assertj.core.api.Assertions.assertThat(logs().take(scope(), logs).stored())
                .isEqualTo(logs.size());
        return logs;
    }

    /** A log that was given as it is kept, but for its moment, which the store decides. */
    default ActivityLog kept(ActivityLog given) {
        ActivityLog found = logs().find(scope(), given.id(), Selection.EVERYTHING);
        org.assertj.core.api.Assertions.assertThat(found).isNotNull();
        return recorded(found, given.recordedAt());
    }

    /** The same log with another moment. */
    static ActivityLog recorded(ActivityLog log, Instant at) {
        return new ActivityLog(
                log.id(),
                log.occurredAt(),
                at,
                log.action(),
                log.status(),
                log.affectedCustomer(),
                log.partnerUser(),
                log.application(),
                log.resource(),
                log.correlationId(),
                log.details(),
                log.changes(),
                log.attributes(),
                log.subscriptions(),
                log.source());
    }

    /** All logs of the year with that filter. */
    default Question question(ActivityLogFilter filter, ActivityLogOrder order) {
        return new Inquiry(YEAR, filter, order).at(new Snapshot(LATER, LocalDate.EPOCH));
    }

    default Question newestFirst() {
        return question(ActivityLogFilter.ANY, ActivityLogOrder.NEWEST_FIRST);
    }

    default Question oldestFirst() {
        return question(ActivityLogFilter.ANY, ActivityLogOrder.OLDEST_FIRST);
    }
}
