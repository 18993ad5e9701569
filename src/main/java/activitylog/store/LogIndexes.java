package activitylog.store;

import activitylog.activity.ActivityLogFilter;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The indexes of the logs, and which of them answers which question.
 *
 * <p>Every list is read by exactly one of them, told with a hint: without one, an engine that has
 * not counted its documents yet sorts all logs of the tenant. What has no index of its own in the
 * order of logs is looked up by its terms, a few days or hours at a time.
 */
final class LogIndexes {

    static final LogIndex BY_TIME = LogIndex.inOrder("by_time", "What happened in a period?");
    static final LogIndex BY_CUSTOMER =
            LogIndex.inOrder("by_customer", "What happened to a customer?", LogField.CUSTOMER_ID);
    static final LogIndex BY_ACTION =
            LogIndex.inOrder("by_action", "When was something done?", LogField.ACTION);

    /**
     * The day stands first, so that what comes in together is written in one place, and so that the
     * words with some beginning are found next to each other whatever the day. The hour divides the
     * terms that many logs have.
     */
    static final LogIndex BY_TERM =
            new LogIndex(
                    "by_term",
                    "Which logs of a day or an hour have a term?",
                    Indexes.compoundIndex(
                            Indexes.ascending(LogField.TENANT),
                            Indexes.descending(LogField.DAY),
                            Indexes.ascending(LogField.TERMS),
                            Indexes.descending(LogField.HOUR)));

    static final List<LogIndex> ALL = List.of(BY_TIME, BY_CUSTOMER, BY_ACTION, BY_TERM);

    /** Those of earlier versions, which cost each page and each log something. */
    private static final Set<String> FORMER = Set.of("by_partner_user", "by_correlation");

    private LogIndexes() {}

    /** Makes those that are not there, and drops those that are not read any more. */
    static void create(MongoCollection<?> logs) {
        logs.createIndexes(ALL.stream().map(LogIndex::model).toList());
        for (Document index : logs.listIndexes().into(new ArrayList<>())) {
            if (FORMER.contains(index.getString("name"))) {
                logs.dropIndex(index.getString("name"));
            }
        }
    }

    /**
     * The one that has the logs with that filter in order; of several, the one with fewest logs.
     */
    static LogIndex of(ActivityLogFilter filter) {
        if (isOne(filter.customerId())) {
            return BY_CUSTOMER;
        }
        return isOne(filter.action()) ? BY_ACTION : BY_TIME;
    }

    private static boolean isOne(@Nullable List<String> values) {
        return values != null && values.size() == 1;
    }
}
