package activitylog.store;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.conversions.Bson;

/**
 * An index of the logs.
 *
 * @param question that it is there for
 */
record LogIndex(String name, String question, Bson keys) {

    /**
     * An index that finds the logs with one value, or all, in the order of logs: tenant and value
     * first, the order behind them, so that a page is read from where it begins without sorting.
     */
    static LogIndex inOrder(String name, String question, String... values) {
        return new LogIndex(
                name,
                question,
                Indexes.compoundIndex(
                        Indexes.ascending(LogField.TENANT),
                        Indexes.ascending(values),
                        Indexes.descending(LogField.OCCURRED_AT, LogField.ID)));
    }

    IndexModel model() {
        return new IndexModel(keys, new IndexOptions().name(name));
    }
}
