package activitylog.export;

import activitylog.access.Read;
import activitylog.access.Read.Outcome;
import activitylog.access.Viewer;
import activitylog.activity.ActivityLogs;
import activitylog.activity.InquiryParameters;
import activitylog.activity.Question;
import activitylog.activity.Unavailable;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings files to those who asked for them: whole, or cut so that everybody notices. */
@Component
class Deliveries {

    private final ActivityLogs logs;
    private final Shutdown shutdown;

    Deliveries(ActivityLogs logs, Shutdown shutdown) {
        this.logs = logs;
        this.shutdown = shutdown;
    }

    /**
     * What is to be delivered.
     *
     * @param viewer to whom
     * @param question which logs
     * @param request in which form
     */
    record Task(Viewer viewer, Question question, ExportRequest request) {}

    /**
     * Writes the file. As long as nothing has left, a failure reaches the caller as it is.
     *
     * @throws Cut if it fails in the middle
     */
    void deliver(Task task, Sheet sheet, HeldOutput out) throws Cut {
        long start = System.nanoTime();
        Export export = new Export(sheet, out, shutdown);
        try {
            export.write(logs, task.viewer().scope(), task.question(), task.request().selection());
            read(task, export, Outcome.COMPLETE, start).log();
        } catch (RuntimeException | Error e) {
            Read read = read(task, export, outcome(e), start);
            if (!out.begun()) {
                read.log();
                throw e;
            }
            read.log(read.outcome() == Outcome.FAILED ? e : null);
            throw new Cut();
        }
    }

    private static Outcome outcome(Throwable e) {
        return switch (e) {
            case ClientGone _ -> Outcome.LEFT;
            case ShuttingDown _ -> Outcome.STOPPED;
            case Unavailable _ -> Outcome.UNAVAILABLE;
            default -> Outcome.FAILED;
        };
    }

    private static Read read(Task task, Export export, Outcome outcome, long start) {
        return new Read(
                task.viewer(),
                task.request().form().extension(),
                null,
                List.of(task.request().layout().name()),
                InquiryParameters.print(task.request().inquiry()).keySet(),
                export.rows(),
                outcome,
                Duration.ofNanos(System.nanoTime() - start));
    }
}
