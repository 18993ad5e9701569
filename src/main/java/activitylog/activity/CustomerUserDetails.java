package activitylog.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user of the customer as the action left it.
 *
 * @param userId the user's id in the customer's tenant
 * @param usageLocation ISO 3166, two letters
 * @param state for example {@code active} or {@code inactive}
 * @param deletedAt when a deleted user was deleted
 * @param roleId the directory role, where the user became or ceased to be its member
 */
public record CustomerUserDetails(
        @Nullable String userId,
        @Nullable String userPrincipalName,
        @Nullable String displayName,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String usageLocation,
        @Nullable String state,
        @Nullable Instant deletedAt,
        @Nullable String roleId)
        implements Details {}
