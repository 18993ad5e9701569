package activitylog.export;

import activitylog.access.Read;
import activitylog.access.Read.Outcome;
import activitylog.access.Viewer;
import activitylog.activity.ActivityLogs;
import activitylog.activity.ExportParameter;
import activitylog.activity.ExportProgress;
import activitylog.activity.ExportState;
import activitylog.activity.InquiryParameters;
import activitylog.activity.Question;
import activitylog.activity.Unavailable;
import activitylog.export.Slots.Slot;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings files to those who asked for them: whole, or cut so that everybody notices. */
@Component
class Deliveries {

    private final ActivityLogs logs;
    private final Receipts receipts;
    private final Slots slots;
    private final Shutdown shutdown;
    private final ExportProperties properties;

    Deliveries(
            ActivityLogs logs,
            Receipts receipts,
            Slots slots,
            Shutdown shutdown,
            ExportProperties properties) {
        this.logs = logs;
        this.receipts = receipts;
        this.slots = slots;
        this.shutdown = shutdown;
        this.properties = properties;
    }

    /**
     * What is to be delivered.
     *
     * @param viewer to whom
     * @param question which logs
     * @param request in which form
     * @param start where the file begins
     * @param id of the export
     * @param parameters as they were sent
     * @param trailers what is sent behind the file
     * @param client who may leave
     */
    record Task(
            Viewer viewer,
            Question question,
            ExportRequest request,
            Start start,
            String id,
            List<ExportParameter> parameters,
            ExportTrailers trailers,
            ConnectionProbe client) {}

    /**
     * Writes the file. As long as nothing has left, a failure reaches the caller as it is, unless
     * nobody is there to be told.
     *
     * <p>The receipt says that the file is whole before its end leaves: there is no whole file
     * without a receipt. A client that misses the end sees that by itself.
     *
     * @throws Cut if it fails in the middle, or nobody takes it any more
     * @throws TooManyExports if as many are running as may
     */
    void deliver(Task task, Sheet sheet, HeldOutput out) throws Cut {
        try (Slot _ = slots.take(task.viewer().scope().tenant())) {
            deliver(task, new Export(task, sheet, out, shutdown), out);
        }
    }

    private void deliver(Task task, Export export, HeldOutput out) throws Cut {
        long start = System.nanoTime();
        Receipt receipt = receipts.of(task);
        try {
            receipts.begin(receipt);
            ClientWatch.during(
                    () -> export.write(logs, receipt::told),
                    task.client(),
                    properties.clientCheck());
            complete(task, export.progress(), receipt, out.sha256OfAll());
            export.finish();
            read(task, export, Outcome.COMPLETE, start).log();
        } catch (RuntimeException | Error e) {
            Read read = read(task, export, outcome(e), start);
            receipt.cut(state(read.outcome()), export.progress());
            if (!out.begun() && read.outcome() != Outcome.LEFT) {
                read.log();
                throw e;
            }
            read.log(read.outcome() == Outcome.FAILED ? e : null);
            throw new Cut();
        }
    }

    private static void complete(Task task, ExportProgress whole, Receipt receipt, String sha256) {
        receipt.complete(whole, sha256);
        task.trailers().set(whole.rows(), sha256);
    }

    private static ExportState state(Outcome outcome) {
        return outcome == Outcome.LEFT ? ExportState.CANCELLED : ExportState.FAILED;
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
                export.logs(),
                outcome,
                Duration.ofNanos(System.nanoTime() - start));
    }
}
