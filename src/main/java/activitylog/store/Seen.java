package activitylog.store;

/**
 * What was seen of a lookup in some time.
 *
 * @param time in which they were looked for
 * @param logs how many logs were found in it, or that there are at least so many
 */
record Seen(TimeRange time, long logs) {

    /** Stands for no logs, where it is divided by. */
    private static final double NONE = 0.1;

    /** So many logs tell how dense others are. */
    static final int ENOUGH = 5;

    private static final int TWICE = 2;

    /** How long the time was, in hours. */
    double hours() {
        return Hours.of(time.length());
    }

    /** Hours for one log. */
    double each() {
        return hours() / (logs == 0 ? NONE : logs);
    }

    /**
     * Whether it tells anything about a part of the time: one that is not far. A time without logs
     * says nothing about a longer one: there could be a great many in it, which would all have to
     * be read.
     */
    boolean tells(TimeRange part) {
        return (logs >= ENOUGH || part.hours() <= TWICE * hours())
                && time.distance(part).compareTo(time.length()) <= 0;
    }

    /** What is worth more: logs, or having looked longer without finding any. */
    Seen or(Seen later) {
        return later.logs > 0 || later.hours() >= hours() ? later : this;
    }
}
