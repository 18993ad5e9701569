package activitylog.store;

import activitylog.activity.Question;
import activitylog.activity.Scope;
import activitylog.activity.Unavailable;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The moments at which logs are recorded: one document for each tenant, with the last moment that
 * was given away and those of recordings that are still going on.
 *
 * <p>A recording opens a moment before it writes, and closes it when all that it wrote can be seen.
 * Moments are given away by compare-and-set, each greater than the one before whatever the clocks
 * of the servers say. So nothing that appears later has a moment before the first open one: that is
 * how far an answer may look.
 *
 * <p>A recording that never ends would hold all readers back. Who has seen it open for a whole
 * lease, measured with its own ticks, takes it for dead and closes it. A recording that lives
 * begins no write when half of its lease is over.
 */
final class Recordings {

    static final String COLLECTION = "recordings";

    private static final String ID = "_id";
    private static final String TENANT = "tenant";
    private static final String LAST = "last";
    private static final String OPEN = "open";
    private static final int ATTEMPTS = 100;

    /** In units of the time that one write may take. */
    private static final int LEASE = 6;

    private final MongoCollection<Document> collection;
    private final Duration lease;
    private final Time time;
    private final ConcurrentMap<String, Watch> watches = new ConcurrentHashMap<>();

    Recordings(MongoCollection<Document> collection, Duration maxTime, Time time) {
        this.collection = collection;
        this.lease = maxTime.multipliedBy(LEASE);
        this.time = time;
    }

    /** Begins to record, at a moment later than all before. */
    Recording open(Scope scope) {
        Watch watch = watch(scope);
        watch.lock();
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Long last = watch.last();
                long at = last == null ? now() : Math.max(now(), last + 1);
                long since = time.ticks().getAsLong();
                if (last != null && advance(scope, last, at)) {
                    watch.last(at);
                    return new Recording(scope, at, since);
                }
                watch.last(read(scope).getLong(LAST));
            }
        } finally {
            watch.unlock();
        }
        throw new Unavailable(new IllegalStateException("Too many servers record at once"));
    }

    /** Whether it is too late for the recording to write. */
    boolean isOver(Recording recording) {
        return time.ticks().getAsLong() - recording.since() > lease.toNanos() / 2;
    }

    /** Ends a recording of which everything that was written can be seen. */
    void close(Recording recording) {
        close(recording.scope(), List.of(recording.at()));
    }

    /** The last moment of which everything that was recorded can be seen. */
    Instant asOf(Scope scope) {
        Document document = read(scope);
        List<Long> open = document.getList(OPEN, Long.class);
        List<Long> dead = watch(scope).dead(open, time.ticks().getAsLong(), lease);
        if (!dead.isEmpty()) {
            close(scope, dead);
        }
        long asOf =
                open.stream()
                        .filter(at -> !dead.contains(at))
                        .mapToLong(at -> at - 1)
                        .min()
                        .orElse(document.getLong(LAST));
        return Instant.ofEpochMilli(asOf);
    }

    /**
     * Answers a question at its moment. When a log was recorded stands in no index that lists are
     * read by, so it is not looked at if nothing was recorded after the moment of the question, and
     * nothing meanwhile: a later log would have been given a later moment.
     *
     * @param answer also asked without a moment
     */
    <T> T at(Scope scope, Question question, Function<Question, T> answer) {
        if (!question.isUnbounded() && isPresent(scope, question)) {
            T now = answer.apply(question.unbounded());
            if (isPresent(scope, question)) {
                return now;
            }
        }
        return answer.apply(question);
    }

    private boolean isPresent(Scope scope, Question question) {
        Document document = find(scope);
        return document != null && document.getLong(LAST) <= question.asOf().toEpochMilli();
    }

    private boolean advance(Scope scope, long last, long at) {
        Bson unchanged = Filters.and(of(scope), Filters.eq(LAST, last));
        Bson opened = Updates.combine(Updates.set(LAST, at), Updates.push(OPEN, at));
        return collection.updateOne(unchanged, opened).getMatchedCount() == 1;
    }

    private void close(Scope scope, List<Long> moments) {
        collection.updateOne(of(scope), Updates.pullAll(OPEN, moments));
    }

    /** The document, made if it is missing: otherwise a later recording could be of the past. */
    private Document read(Scope scope) {
        Document found = find(scope);
        if (found == null) {
            insert(scope);
            found = find(scope);
        }
        if (found == null) {
            throw new IllegalStateException("What was inserted is not there");
        }
        return found;
    }

    private @Nullable Document find(Scope scope) {
        return collection.find(of(scope)).hintString("_id_").first();
    }

    private void insert(Scope scope) {
        try {
            collection.insertOne(
                    new Document(ID, scope.tenant())
                            .append(TENANT, scope.tenant())
                            .append(LAST, now())
                            .append(OPEN, List.of()));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    private long now() {
        return time.wall().instant().toEpochMilli();
    }

    private static Bson of(Scope scope) {
        return Filters.eq(ID, scope.tenant());
    }

    private Watch watch(Scope scope) {
        return watches.computeIfAbsent(scope.tenant(), _ -> new Watch());
    }
}
