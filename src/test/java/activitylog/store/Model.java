package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.FilterPredicate;
import activitylog.activity.OrderDirection;
import activitylog.activity.Question;
import java.util.Comparator;
import java.util.List;

/** What a question means, said in plain Java: the answers of a store are held against it. */
record Model(List<ActivityLog> logs) {

    private static final Comparator<ActivityLog> OLDEST_FIRST =
            Comparator.comparing(ActivityLog::occurredAt).thenComparing(ActivityLog::id);

    /** The ids of the whole answer, in order. */
    List<String> answer(Question question) {
        boolean ascending = question.order().direction() == OrderDirection.ASC;
        return logs.stream()
                .filter(log -> !log.occurredAt().isBefore(question.period().since()))
                .filter(log -> log.occurredAt().isBefore(question.period().until()))
                .filter(log -> !log.recordedAt().isAfter(question.asOf()))
                .filter(new FilterPredicate(question.filter()))
                .sorted(ascending ? OLDEST_FIRST : OLDEST_FIRST.reversed())
                .map(ActivityLog::id)
                .toList();
    }
}
