package activitylog.export;

import activitylog.activity.Cursor;
import activitylog.activity.Fingerprint;
import activitylog.activity.InvalidRequest;
import activitylog.activity.Position;
import activitylog.activity.Snapshot;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where a file begins, and at which moment of the log.
 *
 * @param file of whose cursors it is
 * @param after the cursor behind which it begins; null: it is a file of its own
 */
record Start(Fingerprint file, Snapshot snapshot, @Nullable String after) {

    private static final String AS_OF = "asOf";
    private static final String AFTER = "after";

    /**
     * What the parameters {@code asOf} and {@code after} say.
     *
     * @param present the moment unless they name one; there is none later
     * @throws InvalidRequest if they are not understood, do not go together, or say a later one
     */
    static Start parse(ExportParameters parameters, Fingerprint file, Snapshot present) {
        Instant asOf = parameters.one(AS_OF, Start::moment, null);
        String after = parameters.one(AFTER, text -> text, null);
        if (after == null) {
            return new Start(file, asOf == null ? present : at(asOf, present), null);
        }
        if (asOf != null) {
            throw InvalidRequest.conflict(AS_OF, "leave it out, the cursor in after says it");
        }
        Snapshot then = Cursor.decode(AFTER, after, file).snapshot();
        if (then.asOf().isAfter(present.asOf())) {
            throw InvalidRequest.cursor(AFTER, "the cursor is of a moment that is not there yet");
        }
        return new Start(file, then, after);
    }

    private static Snapshot at(Instant asOf, Snapshot present) {
        if (asOf.isAfter(present.asOf())) {
            throw InvalidRequest.argument(
                    AS_OF, asOf, "a moment not after the present one, " + present.asOf());
        }
        return new Snapshot(asOf, present.today());
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException e) {
            throw InvalidRequest.argument(AS_OF, text, "a date-time as RFC 3339 has it");
        }
    }

    /** The log in front of the file; null if there is none. */
    @Nullable Position position() {
        return after == null ? null : Cursor.decode(AFTER, after, file).position();
    }

    /** The cursor behind a log of the file. */
    String cursor(Position position) {
        return new Cursor(snapshot, position).encode(file);
    }
}
