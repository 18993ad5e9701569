package activitylog.store;

import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * Time as this server sees it.
 *
 * @param wall the time of day, on which servers do not agree
 * @param ticks nanoseconds that never jump, to measure how long something takes
 */
record Time(InstantSource wall, LongSupplier ticks) {

    static final Time SYSTEM = new Time(InstantSource.system(), System::nanoTime);
}
