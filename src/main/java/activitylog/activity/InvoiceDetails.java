package activitylog.activity;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invoice of the partner.
 *
 * @param invoiceId the id of the invoice
 * @param invoiceType for example Recurring or OneTime
 * @param documentType for example invoice, void_note or adjustment_note
 * @param amendsInvoiceId the invoice that this one amends
 * @param status for example paid or unpaid
 * @param invoicedAt when it was written
 * @param periodStart when the time begins that it is about
 * @param periodEnd when the time ends that it is about
 * @param totalCharges what is to be paid
 * @param paidAmount what has been paid
 * @param currencyCode the currency, ISO 4217
 * @param currencySymbol the sign of the currency
 */
public record InvoiceDetails(
        @Nullable String invoiceId,
        @Nullable String invoiceType,
        @Nullable String documentType,
        @Nullable String amendsInvoiceId,
        @Nullable String status,
        @Nullable Instant invoicedAt,
        @Nullable Instant periodStart,
        @Nullable Instant periodEnd,
        @Nullable BigDecimal totalCharges,
        @Nullable BigDecimal paidAmount,
        @Nullable String currencyCode,
        @Nullable String currencySymbol)
        implements Details {}
