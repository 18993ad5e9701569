package activitylog.export;

import activitylog.activity.ActivityLogs;
import activitylog.activity.ExportCheckpoint;
import activitylog.activity.ExportProgress;
import activitylog.activity.ExportWarnings;
import activitylog.activity.KeptSelection;
import activitylog.activity.Position;
import activitylog.activity.Rest;
import activitylog.activity.Scope;
import activitylog.export.Deliveries.Task;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One answer on its way into a file. */
final class Export {

    /** In logs, until the file is long. */
    private static final int BETWEEN_CHECKPOINTS = 1000;

    private final Task task;
    private final Sheet sheet;
    private final HeldOutput out;
    private final Shutdown shutdown;
    private final Checkpoints checkpoints = new Checkpoints(BETWEEN_CHECKPOINTS);
    private long logs;
    private @Nullable Position last;

    Export(Task task, Sheet sheet, HeldOutput out, Shutdown shutdown) {
        this.task = task;
        this.sheet = sheet;
        this.out = out;
        this.shutdown = shutdown;
    }

    /** How many logs have been written. */
    long logs() {
        return logs;
    }

    /** What has been written until now. */
    ExportProgress progress() {
        Warnings warnings = sheet.warnings();
        return new ExportProgress(
                sheet.rows(),
                out.bytes(),
                last == null ? null : task.start().cursor(last),
                new ExportWarnings(
                        warnings.shortenedCells(),
                        warnings.rowsBeyondSheet(),
                        warnings.plainLinks()),
                checkpoints.all());
    }

    /**
     * Writes the whole answer; of a file that goes on behind another one, only the rest.
     *
     * @param told is told of progress, now and then
     * @throws ClientGone if the file is not taken any more
     * @throws ShuttingDown if the server stops
     */
    void write(ActivityLogs all, Consumer<ExportProgress> told) {
        shutdown.check();
        Position after = task.start().position();
        if (after == null) {
            written(sheet::begin);
        }
        read(all, new Rest(task.question(), after), told);
        written(sheet::end);
        if (out.begun() || task.trailers().wanted()) {
            written(out::push);
        }
    }

    /** Lets go of what is held. */
    void finish() {
        written(out::finish);
    }

    private void read(ActivityLogs all, Rest rest, Consumer<ExportProgress> told) {
        Scope scope = task.viewer().scope();
        KeptSelection kept = sheet.kept();
        boolean given =
                kept != null
                        && all.forEachKept(
                                scope,
                                rest,
                                kept,
                                log -> row(() -> sheet.row(log), log.position(), told));
        if (!given) {
            all.forEach(
                    scope,
                    rest,
                    task.request().selection(),
                    log -> row(() -> sheet.row(log), Position.of(log), told));
        }
    }

    private void row(Step row, Position position, Consumer<ExportProgress> told) {
        shutdown.check();
        written(row);
        last = position;
        logs++;
        if (checkpoints.isDue(logs)) {
            written(() -> pass(position));
            told.accept(progress());
        }
    }

    private void pass(Position position) throws IOException {
        if (sheet.pass()) {
            checkpoints.add(new ExportCheckpoint(out.bytes(), task.start().cursor(position)));
        }
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
