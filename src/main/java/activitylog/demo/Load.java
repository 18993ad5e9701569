package activitylog.demo;

import activitylog.access.Scopes;
import activitylog.demo.sample.AuditRecords;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds sample records to the log of the first partner, however many it has already. */
final class Load {

    private static final Logger log = LoggerFactory.getLogger(Load.class);

    private final DemoProperties properties;
    private final Receiver receiver;
    private final Clock clock;

    Load(DemoProperties properties, Receiver receiver, Clock clock) {
        this.properties = properties;
        this.receiver = receiver;
        this.clock = clock;
    }

    void run() throws Exception {
        Instant start = clock.instant();
        Stream<String> records =
                AuditRecords.ofFirstPartner(
                        Account.FIRST_PARTNER, properties.seed(), properties.records(), start);
        long stored;
        try (InputStream lines = new Lines(records)) {
            stored = receiver.take(Scopes.ofTenant(Account.FIRST_PARTNER), lines);
        }
        Duration taken = Duration.between(start, clock.instant());
        log.info(
                "{} of {} records are new in the log of {}, {} a second",
                stored,
                properties.records(),
                Account.FIRST_PARTNER,
                properties.records() * 1000L / Math.max(1, taken.toMillis()));
    }
}
