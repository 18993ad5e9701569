package activitylog.activity;

/**
 * Who did it.
 *
 * @param principalName a user's principal name, or the name of a service
 */
public record PartnerUser(String principalName) {}
