package activitylog.intake;

import static activitylog.intake.AuditRecordBuilder.PARTNER;
import static java.nio.charset.StandardCharsets.UTF_8;

import activitylog.activity.Scope;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.util.unit.DataSize;

/** An intake with small limits, and the logs that it took in. */
final class TestIntake {

    static final Scope SCOPE = new Scope(PARTNER);

    /** Batches of 3 records; records of 10,000 characters and 20 levels; 5 rejections listed. */
    static final IntakeProperties LIMITS =
            new IntakeProperties(3, DataSize.ofMegabytes(1), DataSize.ofBytes(10_000), 20, 5);

    final RememberedLogs logs = new RememberedLogs();
    final AuditRecordIntake intake = new AuditRecordIntake(logs, LIMITS);
    final IntakeTally tally = intake.tally();

    /** What became of the records of a body that is well-formed. */
    IntakeReport take(RecordFormat format, String body) {
        try {
            send(format, body);
            return tally.report();
        } catch (MalformedBody e) {
            throw new AssertionError("The body is malformed", e);
        }
    }

    void send(RecordFormat format, String body) throws MalformedBody {
        try {
            send(format, new ByteArrayInputStream(body.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void send(RecordFormat format, InputStream body) throws MalformedBody, IOException {
        intake.take(SCOPE, body, format, tally);
    }
}
