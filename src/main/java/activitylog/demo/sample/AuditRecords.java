package activitylog.demo.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;

/**
 * Audit records of the last 90 days, each a line of JSON, the oldest first. The same seed and end
 * always give the same records; none is made before it is read.
 */
public final class AuditRecords {

    /** How far back Partner Center itself remembers. */
    public static final Duration SPAN = Duration.ofDays(90);

    private static final double CORRELATED = 0.8;
    private static final int MOST_SECONDS = 8;
    private static final int TICK_NANOS = 100;

    private final Dice dice;
    private final Plays plays = new Plays();
    private final Partner partner;
    private final WorkingHours hours;
    private final Instant end;
    private final long count;
    private final Deque<String> lines = new ArrayDeque<>();
    private long made;

    private AuditRecords(Sample sample, long seed, long count, Instant end) {
        this.dice = new Dice(seed);
        this.partner = new Partner(sample, dice, end.minus(SPAN));
        this.hours = new WorkingHours(end.minus(SPAN), end);
        this.end = end;
        this.count = count;
    }

    /**
     * Records of a partner with 25 customers.
     *
     * @param tenant the partner's tenant id
     * @param end nothing happens after it
     */
    public static Stream<String> ofFirstPartner(String tenant, long seed, long count, Instant end) {
        return new AuditRecords(Sample.first(tenant), seed, count, end).stream();
    }

    /**
     * Records of a smaller partner, whose customers are others.
     *
     * @param tenant the partner's tenant id
     * @param end nothing happens after it
     */
    public static Stream<String> ofOtherPartner(String tenant, long seed, long count, Instant end) {
        return new AuditRecords(Sample.other(tenant), seed, count, end).stream();
    }

    private Stream<String> stream() {
        return Stream.generate(this::next).limit(count);
    }

    private String next() {
        while (lines.isEmpty()) {
            play();
        }
        made++;
        return lines.remove();
    }

    private void play() {
        Instant at = hours.at((double) made / count);
        Scene scene = new Scene(partner, dice, at);
        plays.next(dice).perform(scene);
        String correlation = dice.chance(CORRELATED) ? dice.guid() : null;
        for (Draft draft : scene.drafts()) {
            at = later(at);
            lines.add(draft.line(partner.tenant(), at, correlation));
        }
    }

    /** A few seconds later, to the tick; never after the end. */
    private Instant later(Instant at) {
        Instant then =
                at.plusSeconds(dice.between(0, MOST_SECONDS))
                        .plusNanos((long) dice.ticks() * TICK_NANOS);
        return then.isAfter(end) ? end : then;
    }
}
