package activitylog.store;

/** Divides a time into stretches that have about the same number of logs. */
final class Stretches {

    /** The first ones are shorter: where logs lie closer than was thought, it is not that bad. */
    private static final int CAREFUL = 8;

    /** How much longer or shorter than the one before a stretch can be. */
    private static final int GROWTH = 8;

    private final boolean newestFirst;
    private final long logs;
    private TimeRange left;
    private double hours;

    /**
     * @param newestFirst from which end of the time they come
     * @param logs that each of them is to have, about
     * @param hours for one log, about
     */
    Stretches(TimeRange time, boolean newestFirst, long logs, double hours) {
        this.left = time;
        this.logs = logs;
        this.newestFirst = newestFirst;
        this.hours = Math.max(1, logs * hours / CAREFUL);
    }

    boolean hasNext() {
        return !left.isEmpty();
    }

    TimeRange next() {
        long length = Math.clamp((long) Math.ceil(hours), 1, left.hours());
        TimeRange next = left.part(length, newestFirst);
        left = left.without(next, newestFirst);
        return next;
    }

    /** Makes the next ones longer or shorter, after so many logs were found in one. */
    void found(TimeRange time, long found) {
        double aim = (double) time.hours() * logs / Math.max(1, found);
        hours = Math.max(1, Math.clamp(aim, hours / GROWTH, hours * GROWTH));
    }
}
