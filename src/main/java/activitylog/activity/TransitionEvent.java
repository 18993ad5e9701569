package activitylog.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a transition.
 *
 * @param name for example {@code Conversion} or {@code SeatReassignment}
 * @param status for example {@code InProgress}, {@code Completed} or {@code Failed}
 * @param errors why it did not work
 */
public record TransitionEvent(
        @Nullable String name,
        @Nullable String status,
        @Nullable Instant occurredAt,
        List<OperationError> errors) {

    public TransitionEvent {
        errors = List.copyOf(errors);
    }
}
