package activitylog.demo;

import activitylog.access.Scopes;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Period;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import activitylog.activity.Snapshot;
import activitylog.demo.sample.AuditRecords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an empty log with sample records. */
final class SampleData {

    private static final Logger log = LoggerFactory.getLogger(SampleData.class);

    private static final Question ALL =
            new Question(
                    Period.EVER,
                    ActivityLogFilter.ANY,
                    ActivityLogOrder.NEWEST_FIRST,
                    Snapshot.UNBOUNDED);

    private final DemoProperties properties;
    private final ActivityLogs logs;
    private final Receiver receiver;
    private final Clock clock;

    SampleData(DemoProperties properties, ActivityLogs logs, Receiver receiver, Clock clock) {
        this.properties = properties;
        this.logs = logs;
        this.receiver = receiver;
        this.clock = clock;
    }

    void fill() throws Exception {
        Instant now = clock.instant();
        long seed = properties.seed();
        fill(
                Account.FIRST_PARTNER,
                AuditRecords.ofFirstPartner(
                        Account.FIRST_PARTNER, seed, properties.records(), now));
        fill(
                Account.OTHER_PARTNER,
                AuditRecords.ofOtherPartner(
                        Account.OTHER_PARTNER, seed, properties.otherPartnerRecords(), now));
    }

    /** A log that outlived an earlier start is left as it is. */
    private void fill(String tenant, Stream<String> records) throws Exception {
        Scope scope = Scopes.ofTenant(tenant);
        if (!logs.page(scope, ALL, Seek.first(1), Selection.POSITION).isEmpty()) {
            log.info("The log of {} has records already; no sample records are added", tenant);
            return;
        }
        Instant start = clock.instant();
        receiver.take(scope, new Lines(records));
        log.info(
                "Sample records of {} were taken in within {}",
                tenant,
                Duration.between(start, clock.instant()));
    }
}
