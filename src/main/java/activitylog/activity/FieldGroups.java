package activitylog.activity;

import static activitylog.activity.FieldGroup.BILLING;
import static activitylog.activity.FieldGroup.PERSONAL;
import static activitylog.activity.FieldGroup.SOURCE;
import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/**
 * The one table of what can be hidden: which field, or which value by its name, belongs to which
 * group. What is not in it is for everybody who may read.
 */
final class FieldGroups {

    /** Components of records, as {@code Type.component}; what is below goes with them. */
    static final Map<String, FieldGroup> FIELDS =
            Map.ofEntries(
                    entry("ActivityLog.source", SOURCE),
                    entry("OrderDetails.currencyCode", BILLING),
                    entry("OrderDetails.currencySymbol", BILLING),
                    entry("OrderDetails.totalPrice", BILLING),
                    entry("LineItem.pricing", BILLING),
                    entry("UserLicenseError.displayName", PERSONAL),
                    entry("UserLicenseError.email", PERSONAL),
                    entry("AgreementDetails.primaryContact", PERSONAL),
                    entry("SpendingDetails.amount", BILLING),
                    entry("SpendingDetails.currencyCode", BILLING),
                    entry("InvoiceDetails.totalCharges", BILLING),
                    entry("InvoiceDetails.paidAmount", BILLING),
                    entry("InvoiceDetails.currencyCode", BILLING),
                    entry("InvoiceDetails.currencySymbol", BILLING),
                    entry("CustomerDetails.billingProfile", BILLING),
                    entry("BillingProfile.firstName", PERSONAL),
                    entry("BillingProfile.lastName", PERSONAL),
                    entry("BillingProfile.email", PERSONAL),
                    entry("BillingProfile.phoneNumber", PERSONAL),
                    entry("CustomerUserDetails.userPrincipalName", PERSONAL),
                    entry("CustomerUserDetails.displayName", PERSONAL),
                    entry("CustomerUserDetails.firstName", PERSONAL),
                    entry("CustomerUserDetails.lastName", PERSONAL));

    /** Parts of the names of values, by their letters in lower case, wherever they occur. */
    static final Map<FieldGroup, List<String>> NAMES =
            Map.of(
                    BILLING,
                    List.of(
                            "price",
                            "pricing",
                            "currency",
                            "amount",
                            "cost",
                            "charge",
                            "discount",
                            "budget",
                            "spendinglimit",
                            "billingprofile",
                            "billingaddress"),
                    PERSONAL,
                    List.of(
                            "firstname",
                            "lastname",
                            "middlename",
                            "givenname",
                            "surname",
                            "familyname",
                            "fullname",
                            "nickname",
                            "username",
                            "principalname",
                            "mail",
                            "phone",
                            "contact"),
                    SOURCE,
                    List.of());

    /** Names of values, by their letters in lower case, that only count as a whole. */
    static final Map<FieldGroup, List<String>> WHOLE_NAMES =
            Map.of(
                    BILLING,
                    List.of("total", "subtotal", "tax", "taxes", "fee", "fees", "balance"),
                    PERSONAL,
                    List.of("displayname", "upn"),
                    SOURCE,
                    List.of());

    private FieldGroups() {}

    /** Whether that component of a record can be hidden from anybody. */
    static boolean has(Class<?> type, String component) {
        return FIELDS.containsKey(type.getSimpleName() + '.' + component);
    }
}
