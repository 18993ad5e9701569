package activitylog.graphql;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Cursor;
import activitylog.activity.Fingerprint;
import activitylog.activity.Inquiry;
import activitylog.activity.Position;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import activitylog.activity.Seek;
import activitylog.activity.Snapshot;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads stretches of answers, one entry more than wanted to know whether there are more. */
@Component
class Connections {

    private final ActivityLogs logs;
    private final Clock clock;

    Connections(ActivityLogs logs, Clock clock) {
        this.logs = logs;
        this.clock = clock;
    }

    ActivityLogConnection read(
            Scope scope, Inquiry inquiry, PageArguments page, ConnectionSelection selected) {
        Bounds bounds = bounds(scope, inquiry, page, selected);
        Question question = inquiry.at(bounds.snapshot());
        List<ActivityLog> read = read(scope, question, bounds, page, selected);
        return connection(scope, inquiry, question, bounds, page, read);
    }

    /** What the cursors of a request say, or the present where there are none. */
    private record Bounds(
            Snapshot snapshot,
            Fingerprint question,
            @Nullable Position after,
            @Nullable Position before) {}

    private Bounds bounds(
            Scope scope, Inquiry inquiry, PageArguments page, ConnectionSelection selected) {
        Fingerprint question = Fingerprint.of(scope, inquiry);
        Cursor after = cursor("after", page.after(), question);
        Cursor before = cursor("before", page.before(), question);
        Cursor given = after == null ? before : after;
        Snapshot snapshot = given == null ? present(scope, inquiry, selected) : given.snapshot();
        return new Bounds(snapshot, question, position(after), position(before));
    }

    /** The snapshot of a first stretch. Only cursors, and a count, tell the reader which it was. */
    private Snapshot present(Scope scope, Inquiry inquiry, ConnectionSelection selected) {
        return inquiry.snapshot(selected.snapshot() ? logs.asOf(scope) : Snapshot.UNBOUNDED, clock);
    }

    private static @Nullable Cursor cursor(
            String argument, @Nullable String text, Fingerprint question) {
        return text == null ? null : Cursor.decode(argument, text, question);
    }

    private static @Nullable Position position(@Nullable Cursor cursor) {
        return cursor == null ? null : cursor.position();
    }

    private List<ActivityLog> read(
            Scope scope,
            Question question,
            Bounds bounds,
            PageArguments page,
            ConnectionSelection selected) {
        if (!selected.entries()) {
            return List.of();
        }
        Seek seek = new Seek(bounds.after(), bounds.before(), page.backward(), page.size() + 1);
        return logs.page(scope, question, seek, selected.logs());
    }

    private static ActivityLogConnection connection(
            Scope scope,
            Inquiry inquiry,
            Question question,
            Bounds bounds,
            PageArguments page,
            List<ActivityLog> read) {
        boolean more = read.size() > page.size();
        List<ActivityLogEdge> edges = new ArrayList<>(page.size());
        for (ActivityLog log : wanted(read, page)) {
            edges.add(new ActivityLogEdge(log, bounds.snapshot(), bounds.question()));
        }
        PageInfo info =
                new PageInfo(
                        page.backward() ? bounds.before() != null : more || bounds.before() != null,
                        page.backward() ? more || bounds.after() != null : bounds.after() != null,
                        edges.isEmpty() ? null : edges.getFirst(),
                        edges.isEmpty() ? null : edges.getLast());
        return new ActivityLogConnection(edges, info, scope, inquiry, question);
    }

    /** The entry too many stands at the far end. */
    private static List<ActivityLog> wanted(List<ActivityLog> read, PageArguments page) {
        int extra = Math.max(0, read.size() - page.size());
        return page.backward()
                ? read.subList(extra, read.size())
                : read.subList(0, read.size() - extra);
    }
}
