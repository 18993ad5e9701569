package activitylog.activity;

import java.time.Instant;

/** The place of one log in the order of logs. */
public record Position(Instant occurredAt, String id) {

    /** Where the log stands. */
    public static Position of(ActivityLog log) {
        return new Position(log.occurredAt(), log.id());
    }
}
