package activitylog.store;

import activitylog.activity.Counted;
import activitylog.activity.CountedBy;
import activitylog.activity.Counts;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import activitylog.activity.Unavailable;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.CountOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The commands that count the logs of one question, all of them within one time limit. */
final class Counting {

    private static final String COUNT = "count";

    private final MongoCollection<Document> logs;
    private final Scope scope;
    private final Plans plans;
    private final StoreProperties properties;
    private final long start = System.nanoTime();

    Counting(MongoCollection<Document> logs, Scope scope, Plans plans, StoreProperties properties) {
        this.logs = logs;
        this.scope = scope;
        this.plans = plans;
        this.properties = properties;
    }

    /**
     * The logs, for as long as is left.
     *
     * @throws Unavailable if no time is left
     */
    private MongoCollection<Document> within() {
        long taken = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        long left = properties.maxCountTime().toMillis() - taken;
        if (left <= 0) {
            throw new Unavailable(new TimeoutException("Counting took " + taken + " ms"));
        }
        return logs.withTimeout(left, TimeUnit.MILLISECONDS);
    }

    long count(Question question) {
        Plans.Whole whole = plans.whole(scope, question);
        return within().countDocuments(
                        whole.criteria(), new CountOptions().hintString(whole.index().name()));
    }

    /** Whether the logs are read from an index that has them in order, and days next to days. */
    boolean isInOrder(Question question) {
        return isInOrder(plans.whole(scope, question));
    }

    private static boolean isInOrder(Plans.Whole whole) {
        return !whole.index().equals(LogIndexes.BY_TERM);
    }

    /** Counts day by day, which reads an index and nothing else where it has all that is asked. */
    Counts days(Question question) {
        List<Counted> days = new ArrayList<>();
        question.period()
                .days()
                .forEach(day -> {
                    Question ofDay =
                            new Question(day, question.filter(), question.order(), question.asOf());
                    long count = count(ofDay);
                    if (count > 0) {
                        days.add(new Counted(day.from().toString(), count));
                    }
                });
        return counts(Map.of(CountedBy.DAY, days));
    }

    /** Counts in all ways at once, looking at every log. */
    Counts read(Question question, Set<CountedBy> ways) {
        Tally tally = new Tally(ways, question.period().zone());
        Plans.Whole whole = plans.whole(scope, question);
        FindIterable<Document> found =
                within().find(whole.criteria())
                        .projection(tally.fields())
                        .hintString(whole.index().name())
                        .batchSize(properties.readBatch());
        // In the order of the index it is read at once, otherwise by a list of places.
        (isInOrder(whole) ? found.sort(LogOrder.of(question)) : found).forEach(tally::add);
        return tally.counts();
    }

    /** Counts in the one way in which an index has all values. */
    Counts group(Question question, CountedBy way, LogIndex index) {
        List<Bson> stages =
                List.of(
                        Aggregates.match(plans.whole(scope, question).criteria()),
                        Aggregates.group('$' + Tally.field(way), Accumulators.sum(COUNT, 1)));
        List<Counted> all =
                within().aggregate(stages)
                        .hintString(index.name())
                        .batchSize(properties.readBatch())
                        .map(Counting::counted)
                        .into(new ArrayList<>());
        return counts(Map.of(way, all));
    }

    private static Counted counted(Document group) {
        return new Counted(
                group.getString(LogField.ID), group.get(COUNT, Number.class).longValue());
    }

    /** Every log is counted once in every way. */
    private static Counts counts(Map<CountedBy, List<Counted>> by) {
        List<Counted> any = by.values().iterator().next();
        return new Counts(any.stream().mapToLong(Counted::count).sum(), by);
    }
}
