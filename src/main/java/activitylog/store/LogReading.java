package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import activitylog.activity.Seek;
import com.mongodb.client.FindIterable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.conversions.Bson;

/** Reads the logs of answers in their order, as it is planned. */
final class LogReading {

    /** Logs of an export in a part that is read beside another one, about. */
    private static final long SIDE_BY_SIDE = 50_000;

    /** How many exports are read side by side; others are not kept waiting by them. */
    private static final int AT_ONCE = 2;

    private final Semaphore sideBySide = new Semaphore(AT_ONCE);
    private final Plans plans;
    private final Density density;
    private final Parts parts;
    private final OrderedPages ordered;
    private final PlainPages plain;
    private final LookedUpPages lookedUp;
    private final LookedUpStreams streams;

    LogReading(Plans plans, OwnOrder ownOrder) {
        this.plans = plans;
        this.density = plans.density();
        this.parts = new Parts(density);
        this.ordered = new OrderedPages(ownOrder);
        this.plain = new PlainPages(density, parts);
        this.lookedUp = new LookedUpPages(density, parts);
        this.streams = new LookedUpStreams(parts);
    }

    /**
     * The logs of a page, from the end that is read first.
     *
     * @param find finds the logs that meet criteria
     */
    List<ActivityLog> page(
            Function<Bson, FindIterable<ActivityLog>> find,
            Scope scope,
            Question question,
            Seek seek) {
        Answer answer = plans.answer(scope, question, seek);
        Finding<ActivityLog> logs = new Finding<>(find, answer);
        Lookup lookup = answer.lookup();
        if (lookup == null) {
            return ordered.read(logs);
        }
        TimeRange time = plans.time(answer);
        return answer.isPlain()
                ? plain.read(logs, lookup, time)
                : lookedUp.read(logs, lookup, time);
    }

    /**
     * Gives all logs to the consumer.
     *
     * @param find finds the logs that meet criteria, in batches
     */
    void forEach(
            Function<Bson, FindIterable<RawLog>> find,
            Scope scope,
            Question question,
            Seek seek,
            Consumer<RawLog> each) {
        read(finding(find, scope, question, seek), each);
    }

    private Finding<RawLog> finding(
            Function<Bson, FindIterable<RawLog>> find, Scope scope, Question question, Seek seek) {
        return new Finding<>(find, Outages.during(() -> plans.answer(scope, question, seek)));
    }

    private void read(Finding<RawLog> logs, Consumer<RawLog> each) {
        Answer answer = logs.answer();
        Lookup lookup = answer.lookup();
        if (answer.isUnfiltered()) {
            drain(logs.inOrder(null), each);
        } else if (lookup == null || Outages.during(() -> density.isCommon(answer, lookup))) {
            partByPart(logs, each);
        } else {
            TimeRange time = Outages.during(() -> plans.time(answer));
            streams.forEach(logs, lookup, time, each);
        }
    }

    /**
     * The same; of long answers more than one part is read at the same time, which keeps some
     * megabytes of them.
     */
    void forEachSideBySide(
            Function<Bson, FindIterable<RawLog>> find,
            Scope scope,
            Question question,
            Seek seek,
            Consumer<RawLog> each) {
        Finding<RawLog> logs = finding(find, scope, question, seek);
        if (!areMany(logs.answer()) || !sideBySide.tryAcquire()) {
            read(logs, each);
            return;
        }
        try {
            SideBySide.forEach(logs::inOrder, stretches(logs.answer()), each);
        } finally {
            sideBySide.release();
        }
    }

    /** Of few logs it is not known how dense they are, and one cursor is opened sooner than two. */
    private boolean areMany(Answer answer) {
        return answer.isUnfiltered() && hoursOfAny(answer) > 0;
    }

    private double hoursOfAny(Answer answer) {
        return Outages.during(() -> density.hoursOfAny(answer.scope()));
    }

    private Stretches stretches(Answer answer) {
        TimeRange time = Outages.during(() -> plans.filled(answer));
        return new Stretches(time, answer.newestFirst(), SIDE_BY_SIDE, hoursOfAny(answer));
    }

    /** Where something is filtered, nothing may be found for long. */
    private void partByPart(Finding<RawLog> logs, Consumer<RawLog> each) {
        Answer answer = logs.answer();
        Pace pace = new Pace();
        TimeRange time = Outages.during(() -> plans.time(answer));
        while (!time.isEmpty()) {
            TimeRange part = time.part(pace.hours(), answer.newestFirst());
            long start = System.nanoTime();
            drain(logs.inOrder(part), each);
            pace.took(Duration.ofNanos(System.nanoTime() - start));
            time = time.without(part, answer.newestFirst());
        }
    }

    private static void drain(FindIterable<RawLog> logs, Consumer<RawLog> each) {
        ReadAhead.forEach(logs::cursor, each);
    }
}
