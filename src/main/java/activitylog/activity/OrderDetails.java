package activitylog.activity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An order and all that was bought with it.
 *
 * @param orderId as the source writes it; a GUID or an opaque text
 * @param alternateId the id that customers see on invoices
 * @param billingCycle for example {@code monthly}
 * @param currencyCode ISO 4217
 * @param totalPrice in that currency
 * @param status of the order when the record was written, often still {@code pending}
 * @param transactionType for example {@code UserPurchase}
 * @param createdAt when the order was made
 * @param lineItemCount how many line items the order has
 * @param lineItems all of them, or those of a {@link Slice}
 */
public record OrderDetails(
        @Nullable String orderId,
        @Nullable String alternateId,
        @Nullable String billingCycle,
        @Nullable String currencyCode,
        @Nullable String currencySymbol,
        @Nullable BigDecimal totalPrice,
        @Nullable String status,
        @Nullable String transactionType,
        @Nullable Instant createdAt,
        Integer lineItemCount,
        List<LineItem> lineItems)
        implements Details {

    /** An order of which all line items are there, in their order. */
    public OrderDetails(
            @Nullable String orderId,
            @Nullable String alternateId,
            @Nullable String billingCycle,
            @Nullable String currencyCode,
            @Nullable String currencySymbol,
            @Nullable BigDecimal totalPrice,
            @Nullable String status,
            @Nullable String transactionType,
            @Nullable Instant createdAt,
            List<LineItem> lineItems) {
        this(
                orderId,
                alternateId,
                billingCycle,
                currencyCode,
                currencySymbol,
                totalPrice,
                status,
                transactionType,
                createdAt,
                lineItems.size(),
                IntStream.range(0, lineItems.size())
                        .mapToObj(i -> lineItems.get(i).at(i))
                        .toList());
    }

    public OrderDetails {
        lineItems = List.copyOf(lineItems);
    }
}
