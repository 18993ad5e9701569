package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Gives logs on with their source records, some at a time. */
final class SourcedLogs implements Consumer<ActivityLog> {

    /** How many logs wait for their source records. */
    private static final int TOGETHER = 200;

    private final SourceRecords sources;
    private final Scope scope;
    private final Consumer<ActivityLog> each;
    private final List<ActivityLog> waiting = new ArrayList<>();

    SourcedLogs(SourceRecords sources, Scope scope, Consumer<ActivityLog> each) {
        this.sources = sources;
        this.scope = scope;
        this.each = each;
    }

    @Override
    public void accept(ActivityLog log) {
        waiting.add(log);
        if (waiting.size() == TOGETHER) {
            flush();
        }
    }

    /** Gives on those that still wait. */
    void flush() {
        List<ActivityLog> sourced = Outages.during(() -> sources.in(scope, List.copyOf(waiting)));
        waiting.clear();
        sourced.forEach(each);
    }
}
