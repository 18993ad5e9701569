package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.Details;
import activitylog.activity.OtherDetails;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Details that only say the attributes of their log once more, as those of a record without a
 * resource do. The document has a mark in their place: an engine reads documents whole, and reads
 * short ones faster.
 */
final class RepeatedDetails {

    /** Stands for the details. Known by its identity; there may be others as empty. */
    static final OtherDetails MARK = new OtherDetails(List.of());

    /** The type that a document gives to the details. */
    static final String TYPE = "attributes";

    private RepeatedDetails() {}

    @SuppressWarnings("ReferenceEquality") // Details that are empty are not the mark.
    static boolean isMark(@Nullable Details details) {
        return details == MARK;
    }

    /** The log as it is written. */
    static ActivityLog marked(ActivityLog log) {
        return OtherDetails.of(log.attributes()).equals(log.details())
                ? log.withDetails(MARK)
                : log;
    }

    /** The log that was written, as far as its attributes were read. */
    static ActivityLog repeated(ActivityLog read) {
        return isMark(read.details()) ? read.withDetails(OtherDetails.of(read.attributes())) : read;
    }
}
