package activitylog.export;

import activitylog.activity.ExportProgress;
import activitylog.activity.ExportReceipt;
import activitylog.activity.ExportState;
import activitylog.activity.Exports;
import activitylog.activity.Scope;
import activitylog.activity.Unavailable;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The receipt of a running export, kept up to date by a thread of its own. */
final class Receipt {

    private static final Logger LOG = LoggerFactory.getLogger(Receipt.class);

    private final Exports exports;
    private final Scope scope;
    private final Clock clock;
    private final ExportReceipt first;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile ExportProgress progress = ExportProgress.NOTHING;
    private @Nullable Thread heart;

    Receipt(Exports exports, Scope scope, Clock clock, ExportReceipt first) {
        this.exports = exports;
        this.scope = scope;
        this.clock = clock;
        this.first = first;
    }

    /**
     * Writes it for the first time.
     *
     * @throws Unavailable if that cannot be done: there is no export without a receipt
     */
    void begin(Duration heartbeat) {
        exports.keep(scope, first);
        heart = Thread.ofVirtual().name(first.id()).start(() -> beat(heartbeat));
    }

    /** Takes note of how far the export has come. */
    void told(ExportProgress written) {
        progress = written;
    }

    /**
     * Says that all has been written.
     *
     * @throws Unavailable if that cannot be done: there is no whole file without a receipt
     */
    void complete(ExportProgress whole, String sha256) {
        stop();
        exports.keep(
                scope,
                first.at(clock.instant(), whole)
                        .ended(ExportState.COMPLETE, clock.instant(), sha256));
    }

    /** Says that it was cut. Where that cannot be done, the silence says it. */
    void cut(ExportState end, ExportProgress written) {
        if (heart == null) {
            return;
        }
        stop();
        try {
            exports.keep(
                    scope, first.at(clock.instant(), written).ended(end, clock.instant(), null));
        } catch (Unavailable e) {
            LOG.warn("The receipt of {} does not say that it was cut", first.id(), e);
        }
    }

    private void beat(Duration heartbeat) {
        try {
            while (!ended.await(heartbeat.toNanos(), TimeUnit.NANOSECONDS)) {
                exports.keep(scope, first.at(clock.instant(), progress));
            }
        } catch (Unavailable e) {
            LOG.warn("The receipt of {} is not brought up to date", first.id(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Afterwards nothing is written any more that the end would be overwritten with. */
    private void stop() {
        ended.countDown();
        Thread beating = heart;
        try {
            if (beating != null) {
                beating.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
