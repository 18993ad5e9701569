package activitylog.export;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The places that a server has for running exports. Each of them keeps a cursor of the database
 * open, and with some databases a connection; pages need some as well.
 */
@Component
final class Slots {

    private final ExportProperties limits;
    private final Map<String, Integer> byTenant = new HashMap<>();
    private int all;

    Slots(ExportProperties limits) {
        this.limits = limits;
    }

    /** A place that is taken until it is closed. */
    @FunctionalInterface
    interface Slot extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Takes a place.
     *
     * @throws TooManyExports if none is free
     */
    synchronized Slot take(String tenant) {
        if (all >= limits.maxRunning()) {
            throw new TooManyExports("The server", limits.maxRunning());
        }
        if (byTenant.getOrDefault(tenant, 0) >= limits.maxRunningPerTenant()) {
            throw new TooManyExports("The partner", limits.maxRunningPerTenant());
        }
        all++;
        byTenant.merge(tenant, 1, Integer::sum);
        return () -> giveBack(tenant);
    }

    private synchronized void giveBack(String tenant) {
        all--;
        byTenant.computeIfPresent(tenant, (_, running) -> running == 1 ? null : running - 1);
    }
}
