package activitylog.store;

import activitylog.activity.Counted;
import activitylog.activity.CountedBy;
import activitylog.activity.Counts;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import activitylog.activity.Unavailable;
import com.mongodb.client.AggregateIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Facet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The commands that count the logs of one question, all of them within one time limit. */
final class Counting {

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
        return !plans.whole(scope, question).index().equals(LogIndexes.BY_TERM);
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

    /** Counts in all ways at once. */
    Counts groups(Question question, Set<CountedBy> ways) {
        ValueGroups groups = new ValueGroups(question.period());
        // Without this, each of the ways would unpack the whole document for itself.
        Bson values = Aggregates.project(groups.values(ways));
        Map<CountedBy, List<Counted>> by = new EnumMap<>(CountedBy.class);
        if (ways.size() == 1) {
            CountedBy way = ways.iterator().next();
            by.put(
                    way,
                    aggregate(question, values, ValueGroups.group(way))
                            .map(ValueGroups::counted)
                            .into(new ArrayList<>()));
            return counts(by);
        }
        List<Facet> facets =
                ways.stream().map(way -> new Facet(way.part(), ValueGroups.group(way))).toList();
        for (Document found : aggregate(question, values, Aggregates.facet(facets))) {
            for (CountedBy way : ways) {
                List<Document> all = found.getList(way.part(), Document.class);
                by.put(way, all.stream().map(ValueGroups::counted).toList());
            }
        }
        return counts(by);
    }

    private AggregateIterable<Document> aggregate(Question question, Bson values, Bson groups) {
        Plans.Whole whole = plans.whole(scope, question);
        return within().aggregate(List.of(Aggregates.match(whole.criteria()), values, groups))
                .hintString(whole.index().name())
                .batchSize(properties.readBatch());
    }

    /** Every log is counted once in every way. */
    private static Counts counts(Map<CountedBy, List<Counted>> by) {
        List<Counted> any = by.values().iterator().next();
        return new Counts(any.stream().mapToLong(Counted::count).sum(), by);
    }
}
