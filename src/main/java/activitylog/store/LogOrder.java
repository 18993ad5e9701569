package activitylog.store;

import activitylog.activity.OrderDirection;
import activitylog.activity.Position;
import activitylog.activity.Question;
import com.mongodb.client.model.Sorts;
import java.util.Comparator;
import org.bson.conversions.Bson;

/** The order of logs: by time, those of the same moment by id. */
final class LogOrder {

    static final Comparator<Position> OLDEST_FIRST =
            Comparator.comparing(Position::occurredAt).thenComparing(Position::id);

    private LogOrder() {}

    /** The order that is asked for. */
    static Bson of(Question question) {
        return of(question, false);
    }

    /** The order that is asked for, or from its end. */
    static Bson of(Question question, boolean backward) {
        boolean oldestFirst = question.order().direction() == OrderDirection.ASC;
        return oldestFirst == backward
                ? Sorts.descending(LogField.OCCURRED_AT, LogField.ID)
                : Sorts.ascending(LogField.OCCURRED_AT, LogField.ID);
    }
}
