package activitylog.activity;

/**
 * Some neighbours out of a list.
 *
 * @param from the position of the first, from 0
 * @param until the position behind the last, more than {@code from}
 */
public record Slice(int from, int until) {

    /** The whole list. */
    public static final Slice ALL = new Slice(0, Integer.MAX_VALUE);

    public Slice {
        if (from < 0 || until <= from) {
            throw new IllegalArgumentException("No slice from " + from + " until " + until);
        }
    }

    /** Whether what stands at that position is in it. */
    public boolean holds(int position) {
        return position >= from && position < until;
    }

    /** The smallest that holds both; also what is between them. */
    public Slice with(Slice other) {
        return new Slice(Math.min(from, other.from), Math.max(until, other.until));
    }
}
