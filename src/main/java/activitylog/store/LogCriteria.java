package activitylog.store;

import activitylog.activity.OrderDirection;
import activitylog.activity.Period;
import activitylog.activity.Position;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import activitylog.activity.Seek;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Turns questions into criteria on documents.
 *
 * <p>The place where a page begins bounds the time, and the logs of that same moment that are out
 * of reach are taken away again. The textbook form, "later, or at the same moment with a greater
 * id", is not an ordered scan of an index on every engine.
 */
final class LogCriteria {

    private final List<Bson> criteria = new ArrayList<>();

    private LogCriteria() {}

    /** All logs. */
    static Bson of(Scope scope) {
        return Filters.eq(LogField.TENANT, scope.tenant());
    }

    /** One log. */
    static Bson of(Scope scope, String id) {
        return Filters.and(of(scope), Filters.eq(LogField.ID, Text.storable(id)));
    }

    /** The answer from one place to another, as a list of criteria that must all be met. */
    static List<Bson> list(Scope scope, Question question, Seek seek) {
        return question.order().direction() == OrderDirection.ASC
                ? of(scope, question, seek.after(), seek.before())
                : of(scope, question, seek.before(), seek.after());
    }

    private static List<Bson> of(
            Scope scope, Question question, @Nullable Position below, @Nullable Position above) {
        return new LogCriteria()
                .tenant(scope)
                .from(question.period(), below)
                .until(question.period(), above)
                .filtered(question)
                .recorded(question)
                .criteria;
    }

    private LogCriteria tenant(Scope scope) {
        criteria.add(of(scope));
        return this;
    }

    private LogCriteria from(Period period, @Nullable Position below) {
        if (below == null || below.occurredAt().isBefore(period.since())) {
            criteria.add(Filters.gte(LogField.OCCURRED_AT, period.since()));
        } else {
            criteria.add(Filters.gte(LogField.OCCURRED_AT, below.occurredAt()));
            criteria.add(without(below, Filters.lte(LogField.ID, below.id())));
        }
        return this;
    }

    private LogCriteria until(Period period, @Nullable Position above) {
        if (above == null || !above.occurredAt().isBefore(period.until())) {
            criteria.add(Filters.lt(LogField.OCCURRED_AT, period.until()));
        } else {
            criteria.add(Filters.lte(LogField.OCCURRED_AT, above.occurredAt()));
            criteria.add(without(above, Filters.gte(LogField.ID, above.id())));
        }
        return this;
    }

    private static Bson without(Position moment, Bson ids) {
        return Filters.nor(
                new Conjunction(
                        List.of(Filters.eq(LogField.OCCURRED_AT, moment.occurredAt()), ids)));
    }

    private LogCriteria filtered(Question question) {
        criteria.addAll(FilterCriteria.of(question.filter()));
        return this;
    }

    /** This alone makes the database read whole documents where an index has all the rest. */
    private LogCriteria recorded(Question question) {
        if (!question.isUnbounded()) {
            criteria.add(Filters.lte(LogField.RECORDED_AT, question.asOf()));
        }
        return this;
    }
}
