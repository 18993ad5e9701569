package activitylog.export;

import activitylog.activity.InvoiceDetails;
import activitylog.activity.OverageDetails;
import activitylog.activity.SpendingDetails;

/** What is charged, in one line. */
final class BillingLines {

    private BillingLines() {}

    static void describe(OverageDetails overage, Line line) {
        line.part(overage.overageType());
        line.labelled("allowed", overage.overageEnabled());
        line.labelled("entitlement", overage.entitlementId());
    }

    static void describe(SpendingDetails spending, Line line) {
        String name =
                switch (spending.spendingKind()) {
                    case BUDGET -> "budget";
                    case LIMIT -> "limit";
                };
        line.amount(name, spending.amount(), spending.currencyCode());
    }

    static void describe(InvoiceDetails invoice, Line line) {
        line.part(invoice.invoiceId());
        line.amount("total", invoice.totalCharges(), invoice.currencyCode());
        line.amount("paid", invoice.paidAmount(), invoice.currencyCode());
        line.labelled("status", invoice.status());
    }
}
