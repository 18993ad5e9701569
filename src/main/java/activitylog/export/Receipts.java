package activitylog.export;

import activitylog.activity.ExportOrder;
import activitylog.activity.ExportReceipt;
import activitylog.activity.Exports;
import activitylog.export.Deliveries.Task;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes out receipts of exports that begin. */
@Component
final class Receipts {

    private final Exports exports;
    private final Clock clock;
    private final ExportProperties properties;

    Receipts(Exports exports, Clock clock, ExportProperties properties) {
        this.exports = exports;
        this.clock = clock;
        this.properties = properties;
    }

    /** A receipt that is not written yet. */
    Receipt of(Task task) {
        ExportReceipt first =
                ExportReceipt.begun(
                        task.id(), task.viewer().principal(), order(task), clock.instant());
        return new Receipt(exports, task.viewer().scope(), clock, first);
    }

    /**
     * Writes it, and sees to it that it stays up to date.
     *
     * @throws activitylog.activity.Unavailable if that cannot be done
     */
    void begin(Receipt receipt) {
        receipt.begin(properties.heartbeat());
    }

    private static ExportOrder order(Task task) {
        ExportRequest asked = task.request();
        return new ExportOrder(
                task.request().form().extension(),
                asked.layout().name(),
                columns(asked),
                asked.language(),
                task.question().period(),
                task.question().asOf(),
                task.start().after(),
                task.parameters(),
                List.copyOf(task.viewer().scope().hidden()));
    }

    private static List<String> columns(ExportRequest asked) {
        return switch (asked.form()) {
            case CSV, XLSX -> asked.columns().stream().map(Column::name).toList();
            case NDJSON -> List.of();
        };
    }
}
