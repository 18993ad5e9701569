package activitylog.activity;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one export: the proof that a file is whole, and the trace that it was given.
 *
 * @param id made by {@link ExportId}
 * @param principal who got the file
 * @param updatedAt when its server last told of it
 * @param finishedAt when it ended; null while it runs
 * @param sha256 of all bytes before any compression, in hexadecimal; null unless it is complete
 */
public record ExportReceipt(
        String id,
        String principal,
        ExportState state,
        Instant startedAt,
        Instant updatedAt,
        @Nullable Instant finishedAt,
        @Nullable String sha256,
        ExportOrder order,
        ExportProgress progress) {

    /** A running export of which nobody tells for so long has failed: its server is gone. */
    public static final Duration LEASE = Duration.ofMinutes(1);

    /** The receipt of an export that begins. */
    public static ExportReceipt begun(String id, String principal, ExportOrder order, Instant now) {
        return new ExportReceipt(
                id,
                principal,
                ExportState.RUNNING,
                now,
                now,
                null,
                null,
                order,
                ExportProgress.NOTHING);
    }

    public long rows() {
        return progress.rows();
    }

    public long bytes() {
        return progress.bytes();
    }

    public @Nullable String cursor() {
        return progress.cursor();
    }

    public ExportWarnings warnings() {
        return progress.warnings();
    }

    /** The same, with what has been written until now. */
    public ExportReceipt at(Instant now, ExportProgress written) {
        return new ExportReceipt(
                id, principal, state, startedAt, now, finishedAt, sha256, order, written);
    }

    /** The same, at its end. */
    public ExportReceipt ended(ExportState end, Instant now, @Nullable String hash) {
        return new ExportReceipt(
                id, principal, end, startedAt, updatedAt, now, hash, order, progress);
    }

    /** The same as it is to be read now: an export whose server is gone has failed. */
    public ExportReceipt asRead(Instant now) {
        boolean gone = state == ExportState.RUNNING && updatedAt.plus(LEASE).isBefore(now);
        return gone ? ended(ExportState.FAILED, updatedAt, null) : this;
    }

    /** The same for a reader who may not know what was asked. */
    public ExportReceipt withoutParameters() {
        return new ExportReceipt(
                id,
                principal,
                state,
                startedAt,
                updatedAt,
                finishedAt,
                sha256,
                order.withoutParameters(),
                progress);
    }
}
