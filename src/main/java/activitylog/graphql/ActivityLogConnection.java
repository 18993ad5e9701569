package activitylog.graphql;

import activitylog.activity.ActivityLog;
import activitylog.activity.Inquiry;
import activitylog.activity.Period;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import java.util.List;

/**
 * A stretch of an answer.
 *
 * @param asked what was asked
 * @param question the same, settled
 */
record ActivityLogConnection(
        List<ActivityLogEdge> edges,
        PageInfo pageInfo,
        Scope scope,
        Inquiry asked,
        Question question) {

    public List<ActivityLog> nodes() {
        return edges.stream().map(ActivityLogEdge::node).toList();
    }

    public Period period() {
        return question.period();
    }

    public String csvUrl() {
        return CsvUrl.of(asked, question.period());
    }
}
