package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * A user of the partner as the action left it.
 *
 * @param userId the user's id in the partner's tenant
 * @param userPrincipalName the name that the user signs in with
 * @param displayName the name that others see
 * @param firstName the first name
 * @param lastName the last name
 * @param state for example active or inactive
 */
public record PartnerUserDetails(
        @Nullable String userId,
        @Nullable String userPrincipalName,
        @Nullable String displayName,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String state)
        implements Details {}
