package activitylog.export;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import activitylog.activity.Selection;
import java.io.IOException;

/** One answer on its way into a file. */
final class Export {

    private final Sheet sheet;
    private final HeldOutput out;
    private final Shutdown shutdown;
    private long rows;

    Export(Sheet sheet, HeldOutput out, Shutdown shutdown) {
        this.sheet = sheet;
        this.out = out;
        this.shutdown = shutdown;
    }

    /** How many logs have been written. */
    long rows() {
        return rows;
    }

    /**
     * Writes the whole answer.
     *
     * @throws ClientGone if the file is not taken any more
     * @throws ShuttingDown if the server stops
     */
    void write(ActivityLogs logs, Scope scope, Question question, Selection selection) {
        shutdown.check();
        written(sheet::begin);
        logs.forEach(scope, question, selection, this::row);
        written(sheet::end);
        written(out::finish);
    }

    private void row(ActivityLog log) {
        shutdown.check();
        written(() -> sheet.row(log));
        rows++;
    }

    private static void written(Step step) {
        try {
            step.write();
        } catch (IOException e) {
            throw new ClientGone(e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void write() throws IOException;
    }
}
