package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * The partner's association with the Microsoft partner network.
 *
 * @param mpnId the id in the network
 * @param partnerName the name in the network
 */
public record MpnAssociationDetails(@Nullable String mpnId, @Nullable String partnerName)
        implements Details {}
