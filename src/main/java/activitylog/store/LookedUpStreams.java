package activitylog.store;

import activitylog.activity.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads long answers whose logs are found by a lookup, part by part of the time. They come in no
 * order, so what is found in a part is kept until it is whole, and brought into order here.
 */
final class LookedUpStreams {

    /** Logs in a part, about: with more, or far fewer, the same export takes longer. */
    private static final long LOGS = 1_000;

    /** What comes in no order, DocumentDB begins anew for each batch: so a part is one, mostly. */
    private static final int BATCH = 4_000;

    /** Bytes of a part that are kept, at most. */
    private static final long BYTES = 8L << 20;

    private final Parts parts;

    LookedUpStreams(Parts parts) {
        this.parts = parts;
    }

    private record Placed(Position position, RawLog log) {}

    /**
     * Gives all logs to the consumer.
     *
     * @param whole the time in which they can be
     */
    void forEach(Finding<RawLog> logs, Lookup lookup, TimeRange whole, Consumer<RawLog> each) {
        Answer answer = logs.answer();
        TimeRange time = whole;
        long wanted = LOGS;
        while (!time.isEmpty()) {
            Parts.Part part = part(answer, lookup, time, wanted);
            TimeRange given =
                    part.logs() == 0 ? part.time() : give(logs, lookup, part.time(), each);
            // Where logs are large, the next parts have fewer.
            boolean all = given.equals(part.time());
            wanted = all ? Math.min(LOGS, 2 * wanted) : Math.max(1, wanted / 4);
            time = time.without(given, answer.newestFirst());
        }
    }

    private Parts.Part part(Answer answer, Lookup lookup, TimeRange time, long wanted) {
        return Outages.during(() -> parts.counted(answer, lookup, time, wanted));
    }

    /**
     * Gives what is found in a time, or in the part of it that is read first, if it is too much.
     *
     * @return in which time it was
     */
    private static TimeRange give(
            Finding<RawLog> logs, Lookup lookup, TimeRange time, Consumer<RawLog> each) {
        List<Placed> found = new ArrayList<>();
        if (areFew(logs, lookup, time, found)) {
            found.sort(Comparator.comparing(Placed::position, logs.answer().comparator()));
            found.forEach(placed -> each.accept(placed.log()));
        } else if (time.hours() == 1) {
            ReadAhead.forEach(logs.inOrder(time)::cursor, each);
        } else {
            found.clear();
            return give(logs, lookup, time.quarter(logs.answer().newestFirst()), each);
        }
        return time;
    }

    /** Finds those of a time, unless they are too many to be kept. */
    private static boolean areFew(
            Finding<RawLog> logs, Lookup lookup, TimeRange time, List<Placed> found) {
        long[] bytes = {0};
        return ReadAhead.allMatch(
                logs.inAnyOrder(lookup, time).batchSize(BATCH)::cursor,
                log -> {
                    bytes[0] += log.bytes().length;
                    return bytes[0] <= BYTES && found.add(new Placed(log.position(), log));
                });
    }
}
