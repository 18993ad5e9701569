package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.OrderDirection;
import activitylog.activity.Position;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import activitylog.activity.Seek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an answer, and how it is read.
 *
 * @param lookup by which its logs are found; null: the index has them in order
 * @param index that has them in order, or else the one of all logs
 */
record Answer(Scope scope, Question question, Seek seek, @Nullable Lookup lookup, LogIndex index) {

    /** From which end it is read. */
    boolean newestFirst() {
        return (question.order().direction() == OrderDirection.DESC) != seek.backward();
    }

    /** Whether all logs of the tenant and the time are asked for. */
    boolean isUnfiltered() {
        return question.filter().equals(ActivityLogFilter.ANY);
    }

    /** Whether a log that the lookup finds is wanted, but for rare ones. */
    boolean isPlain() {
        return lookup != null && FilterCriteria.isOne(question.filter());
    }

    /** Whether a log was recorded by the moment of the question. */
    boolean shows(ActivityLog log) {
        return question.isUnbounded() || !log.recordedAt().isAfter(question.asOf());
    }

    /** The same with all logs that there are by now. */
    Answer unbounded() {
        return new Answer(scope, question.unbounded(), seek, lookup, index);
    }

    /** The order in which it is read. */
    Bson order() {
        return LogOrder.of(question, seek.backward());
    }

    /** The same order, of logs that are here. */
    Comparator<Position> comparator() {
        return newestFirst() ? LogOrder.OLDEST_FIRST.reversed() : LogOrder.OLDEST_FIRST;
    }

    /** All of its logs, or those of a time. */
    Bson criteria(@Nullable TimeRange time) {
        List<Bson> all = new ArrayList<>(LogCriteria.list(scope, question, seek));
        if (time != null) {
            all.add(time.times());
        }
        return new Conjunction(all);
    }

    /** Those of a time, in a form in which they are found by their terms. */
    Bson criteria(Lookup by, TimeRange time) {
        List<Bson> all = new ArrayList<>();
        all.add(time.slots());
        all.add(by.criterion());
        LogCriteria.list(scope, question, seek).stream()
                // Said twice it would be looked up twice.
                .filter(each -> !each.equals(by.criterion()))
                .forEach(all::add);
        all.add(time.times());
        return new Conjunction(all);
    }
}
