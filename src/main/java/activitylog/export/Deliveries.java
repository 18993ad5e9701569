package activitylog.export;

import activitylog.access.Viewer;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Question;
import activitylog.activity.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings files to those who asked for them: whole, or cut so that everybody notices. */
@Component
class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

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
        Export export = new Export(sheet, out, shutdown);
        String who = task.viewer().principal();
        try {
            export.write(logs, task.viewer().scope(), task.question(), task.request().selection());
            LOG.info("Export for {}: {} rows", who, export.rows());
        } catch (RuntimeException | Error e) {
            if (!out.begun()) {
                throw e;
            }
            report(e, who, export.rows());
            throw new Cut();
        }
    }

    private static void report(Throwable e, String who, long rows) {
        switch (e) {
            case ClientGone _ -> LOG.info("Export for {}: left after {} rows", who, rows);
            case ShuttingDown _ ->
                    LOG.info("Export for {}: cut after {} rows by the shutdown", who, rows);
            case Unavailable _ ->
                    LOG.warn("Export for {}: cut after {} rows, the store is away", who, rows);
            default -> LOG.error("Export for {}: cut after {} rows", who, rows, e);
        }
    }
}
