package activitylog.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transfer of subscriptions from one partner to another.
 *
 * @param transferId the id of the transfer
 * @param status for example Active, InProgress, Completed or Expired
 * @param transferType what is transferred, for example NewCommerce; some sources have numbers
 * @param sourcePartnerId the tenant id of the partner that gives
 * @param sourcePartnerName the name of the partner that gives
 * @param targetPartnerId the tenant id of the partner that takes
 * @param targetPartnerName the name of the partner that takes
 * @param createdAt when it was made
 * @param modifiedAt when it was last changed
 * @param completedAt when it was complete
 * @param expiresAt when it ends if nobody accepts it
 * @param lineItemCount how many subscriptions there are, without add-ons
 * @param lineItems the subscriptions, in the order of the source
 */
public record TransferDetails(
        @Nullable String transferId,
        @Nullable String status,
        @Nullable String transferType,
        @Nullable String sourcePartnerId,
        @Nullable String sourcePartnerName,
        @Nullable String targetPartnerId,
        @Nullable String targetPartnerName,
        @Nullable Instant createdAt,
        @Nullable Instant modifiedAt,
        @Nullable Instant completedAt,
        @Nullable Instant expiresAt,
        Integer lineItemCount,
        List<TransferLineItem> lineItems)
        implements Details {

    /** A transfer of which all line items are there. */
    public TransferDetails(
            @Nullable String transferId,
            @Nullable String status,
            @Nullable String transferType,
            @Nullable String sourcePartnerId,
            @Nullable String sourcePartnerName,
            @Nullable String targetPartnerId,
            @Nullable String targetPartnerName,
            @Nullable Instant createdAt,
            @Nullable Instant modifiedAt,
            @Nullable Instant completedAt,
            @Nullable Instant expiresAt,
            List<TransferLineItem> lineItems) {
        this(
                transferId,
                status,
                transferType,
                sourcePartnerId,
                sourcePartnerName,
                targetPartnerId,
                targetPartnerName,
                createdAt,
                modifiedAt,
                completedAt,
                expiresAt,
                lineItems.size(),
                TransferLineItem.numbered(lineItems));
    }

    public TransferDetails {
        lineItems = List.copyOf(lineItems);
    }
}
