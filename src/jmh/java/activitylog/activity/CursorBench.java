package activitylog.activity;

import java.time.Instant;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Writing the place of a log for a client, and reading it again. */
@State(Scope.Benchmark)
public class CursorBench {

    private final Fingerprint question = new Fingerprint(0x1234_5678_9abc_def0L);
    private final Cursor cursor =
            new Cursor(
                    new Snapshot(
                            Instant.parse("2026-11-07T08:14:58.603Z"), LocalDate.of(2026, 11, 7)),
                    new Position(
                            Instant.parse("2026-11-01T00:00:00.001Z"),
                            "log_0123456789abcdefghijklmno"));
    private final String text = cursor.encode(question);

    @Benchmark
    public String encode() {
        return cursor.encode(question);
    }

    @Benchmark
    public Cursor decode() {
        return Cursor.decode("after", text, question);
    }
}
