package activitylog.store;

import activitylog.activity.ActivityCounts;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.CountedBy;
import activitylog.activity.Counts;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/** Counts activity logs in MongoDB. */
final class MongoActivityCounts implements ActivityCounts {

    private static final Set<CountedBy> DAY = Set.of(CountedBy.DAY);

    private static final Map<Set<CountedBy>, LogIndex> COVERING =
            Map.of(
                    Set.of(CountedBy.ACTION), LogIndexes.BY_ACTION,
                    Set.of(CountedBy.CUSTOMER), LogIndexes.BY_CUSTOMER);

    /** More days are cheaper to count in one go than each for itself. */
    private static final long MOST_DAYS = 400;

    private final MongoCollection<Document> logs;
    private final StoreProperties properties;
    private final Recordings recordings;
    private final Plans plans;

    MongoActivityCounts(
            MongoDatabase database,
            StoreProperties properties,
            Recordings recordings,
            Plans plans) {
        this.plans = plans;
        this.logs = database.getCollection(MongoActivityLogs.LOGS);
        this.properties = properties;
        this.recordings = recordings;
    }

    @Override
    public Counts count(Scope scope, Question question, Set<CountedBy> ways) {
        Counting counting = new Counting(logs, scope, plans, properties);
        return Outages.during(
                () -> recordings.at(scope, question, each -> count(counting, each, ways)));
    }

    private static Counts count(Counting counting, Question question, Set<CountedBy> ways) {
        if (ways.isEmpty()) {
            return new Counts(counting.count(question), Map.of());
        }
        if (ways.equals(DAY) && daysApart(question) && counting.isInOrder(question)) {
            return counting.days(question);
        }
        LogIndex index = COVERING.get(ways);
        return index != null && isInIndex(question)
                ? counting.group(question, ways.iterator().next(), index)
                : counting.read(question, ways);
    }

    /** Whether nothing is asked that an index of values and times does not know. */
    private static boolean isInIndex(Question question) {
        return question.filter().equals(ActivityLogFilter.ANY) && question.isUnbounded();
    }

    private static boolean daysApart(Question question) {
        return ChronoUnit.DAYS.between(question.period().from(), question.period().to())
                < MOST_DAYS;
    }
}
