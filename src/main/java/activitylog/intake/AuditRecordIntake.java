package activitylog.intake;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Scope;
import activitylog.intake.JsonValue.JsonObject;
import activitylog.intake.JsonValue.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Takes in audit records of Partner Center: reads them one by one, parses and redacts them, and
 * stores them in batches, in the memory of a few batches whatever their number.
 */
@Component
public class AuditRecordIntake {

    /** What every request needs. */
    record Means(ActivityLogs store, IntakeProperties properties) {}

    private final Means means;

    AuditRecordIntake(ActivityLogs store, IntakeProperties properties) {
        this.means = new Means(store, properties);
    }

    /** A tally for one request. */
    public IntakeTally tally() {
        return new IntakeTally(means.properties().listedRejections());
    }

    /**
     * Takes in all records of the body. If it fails, what was complete until then is stored, as far
     * as the store can be reached, and counted in the tally. Sending the same again is safe.
     *
     * @throws MalformedBody if the body is not JSON, or not audit records
     * @throws IOException if the body cannot be read to its end
     */
    public void take(Scope scope, InputStream body, RecordFormat format, IntakeTally tally)
            throws MalformedBody, IOException {
        // Waits at its end for what it does.
        try (ExecutorService ahead = Executors.newVirtualThreadPerTaskExecutor()) {
            Batch batch = new Batch(means, scope, tally, ahead);
            read(body, format, new Taking(scope, batch, tally));
        }
    }

    private void read(InputStream body, RecordFormat format, Taking taking)
            throws MalformedBody, IOException {
        try {
            new AuditRecordReader(body, means.properties().limits(), taking).read(format);
        } catch (MalformedBody e) {
            taking.batch().store();
            throw e;
        } catch (JacksonException e) {
            taking.batch().store();
            throw broken(e);
        }
        taking.batch().store();
    }

    private static MalformedBody broken(JacksonException e) throws IOException {
        if (e instanceof JacksonIOException && e.getCause() instanceof IOException cause) {
            if (cause instanceof CharacterCodingException) {
                return MalformedBody.shape("The body is not UTF-8.");
            }
            throw cause;
        }
        return MalformedBody.of(e);
    }

    private record Taking(Scope scope, Batch batch, IntakeTally tally) implements RecordSink {

        @Override
        public void record(JsonObject record) {
            long position = tally.receive();
            String id = record.get("id") instanceof JsonText(String text) ? text : null;
            try {
                ActivityLog log = AuditRecordParser.parse(record, scope.tenant());
                batch.add(log, position, id);
            } catch (RejectedRecord e) {
                tally.reject(position, id, e.reason());
            }
        }

        @Override
        public void unreadable(@Nullable String id, String reason) {
            tally.reject(tally.receive(), id, reason);
        }
    }
}
