package activitylog.intake;

import java.time.Instant;
import java.time.ZoneOffset;

/** Reads when a record's action happened. */
final class OperationDate {

    private static final String NAME = "operationDate";
    private static final int LAST_YEAR = 9998;

    private OperationDate() {}

    /**
     * The moment, in milliseconds.
     *
     * @throws RejectedRecord if the record does not say it, or outside of the years that can be
     *     asked for
     */
    static Instant of(AuditRecord record) {
        String text = record.text(NAME);
        if (text == null) {
            throw new RejectedRecord(NAME + " is missing");
        }
        Instant moment = SourceDateTime.parse(text);
        if (moment == null || moment.atOffset(ZoneOffset.UTC).getYear() > LAST_YEAR) {
            throw new RejectedRecord(
                    NAME
                            + " must be a date-time as 2023-11-07T08:14:58.6031177Z of the years 1 to"
                            + " 9998, was "
                            + Shown.of(text));
        }
        return moment;
    }
}
