package activitylog.graphql;

import activitylog.activity.ActivityLogs;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers the fields of {@code type ActivityLogConnection} that need more than the stretch. */
@Controller
class ConnectionFields {

    private final ActivityLogs logs;

    ConnectionFields(ActivityLogs logs) {
        this.logs = logs;
    }

    /** Counts only when somebody wants to know: it costs as much as dozens of pages. */
    @SchemaMapping
    int totalCount(ActivityLogConnection connection) {
        return Math.toIntExact(logs.count(connection.scope(), connection.question()));
    }
}
