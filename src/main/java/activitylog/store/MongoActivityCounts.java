package activitylog.store;

import activitylog.activity.ActivityCounts;
import activitylog.activity.Counted;
import activitylog.activity.CountedBy;
import activitylog.activity.Counts;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import com.mongodb.client.AggregateIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Facet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Counts activity logs in MongoDB: whatever is asked, in one command. */
final class MongoActivityCounts implements ActivityCounts {

    private final MongoCollection<Document> logs;
    private final Plans plans;
    private final int batch;

    MongoActivityCounts(MongoDatabase database, StoreProperties properties, Plans plans) {
        this.plans = plans;
        this.batch = properties.readBatch();
        this.logs =
                database.getCollection(MongoActivityLogs.LOGS)
                        .withTimeout(properties.maxTime().toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public Counts count(Scope scope, Question question, Set<CountedBy> ways) {
        return Outages.during(() ->
                switch (ways.size()) {
                    case 0 -> new Counts(total(scope, question), Map.of());
                    case 1 -> one(scope, question, ways.iterator().next());
                    default -> several(scope, question, ways);
                });
    }

    private long total(Scope scope, Question question) {
        Plans.Whole whole = plans.whole(scope, question);
        CountOptions options = new CountOptions().hintString(whole.index().name());
        return logs.countDocuments(whole.criteria(), options);
    }

    private Counts one(Scope scope, Question question, CountedBy way) {
        List<Counted> counted =
                aggregate(scope, question, ValueGroup.of(way, question.period()))
                        .map(ValueGroup::counted)
                        .into(new ArrayList<>());
        return counts(Map.of(way, counted));
    }

    private Counts several(Scope scope, Question question, Set<CountedBy> ways) {
        List<Facet> facets =
                ways.stream()
                        .map(way -> new Facet(way.part(), ValueGroup.of(way, question.period())))
                        .toList();
        Document found =
                Objects.requireNonNull(
                        aggregate(scope, question, Aggregates.facet(facets)).first());
        Map<CountedBy, List<Counted>> by = new EnumMap<>(CountedBy.class);
        for (CountedBy way : ways) {
            List<Document> groups = found.getList(way.part(), Document.class);
            by.put(way, groups.stream().map(ValueGroup::counted).toList());
        }
        return counts(by);
    }

    private AggregateIterable<Document> aggregate(Scope scope, Question question, Bson stage) {
        Plans.Whole whole = plans.whole(scope, question);
        return logs.aggregate(List.of(Aggregates.match(whole.criteria()), stage))
                .hintString(whole.index().name())
                .batchSize(batch);
    }

    /** Every log is counted once in every way. */
    private static Counts counts(Map<CountedBy, List<Counted>> by) {
        List<Counted> any = by.values().iterator().next();
        return new Counts(any.stream().mapToLong(Counted::count).sum(), by);
    }
}
