package activitylog.intake;

import activitylog.activity.Details;
import activitylog.activity.InvoiceDetails;
import activitylog.activity.OverageDetails;
import activitylog.activity.SpendingDetails;
import activitylog.activity.SpendingKind;
import org.jspecify.annotations.Nullable;

/** Understands what is charged, and how much may be. */
final class BillingParsers {

    private BillingParsers() {}

    static @Nullable Details overage(AuditRecord record) {
        FieldsOrData both = FieldsOrData.of(record);
        return Substance.of(
                new OverageDetails(
                        both.any("AzureEntitlementId", "EntitlementId"),
                        both.any("PartnerIdOnRecord", "PartnerId"),
                        both.any("Type", "OverageType"),
                        both.fields().bool("OverageEnabled")));
    }

    /** The names of limits are not documented, those of budgets are. */
    static @Nullable Details spending(AuditRecord record) {
        FieldsOrData both = FieldsOrData.of(record);
        boolean limit = record.operation().contains("limit");
        return Substance.of(
                new SpendingDetails(
                        limit ? SpendingKind.LIMIT : SpendingKind.BUDGET,
                        limit
                                ? both.decimal("SpendingLimit", "Limit", "Amount")
                                : both.decimal("Amount", "SpendingBudget", "Budget"),
                        both.any("CurrencyCode")));
    }

    static @Nullable Details invoice(AuditRecord record) {
        FieldsOrData both = FieldsOrData.of(record);
        Fields invoice = both.fields();
        return Substance.of(
                new InvoiceDetails(
                        both.text("Id", "InvoiceId"),
                        both.any("InvoiceType"),
                        both.any("DocumentType"),
                        both.any("AmendsOf"),
                        both.any("State", "Status"),
                        invoice.instant("InvoiceDate"),
                        invoice.instant("BillingPeriodStartDate"),
                        invoice.instant("BillingPeriodEndDate"),
                        both.decimal("TotalCharges"),
                        both.decimal("PaidAmount"),
                        both.any("CurrencyCode"),
                        both.any("CurrencySymbol")));
    }
}
