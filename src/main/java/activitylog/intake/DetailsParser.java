package activitylog.intake;

import activitylog.activity.Details;
import org.jspecify.annotations.Nullable;

/** Understands what records of some operations say. Never fails: what it cannot read is null. */
interface DetailsParser {

    /** The details; null if the record is not what the parser knows. */
    @Nullable Details parse(AuditRecord record);

    /** This parser, and another one for what this one does not know. */
    default DetailsParser orElse(DetailsParser other) {
        return record -> {
            Details details = parse(record);
            return details == null ? other.parse(record) : details;
        };
    }
}
