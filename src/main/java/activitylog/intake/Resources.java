package activitylog.intake;

import activitylog.activity.Resource;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a record was about. */
final class Resources {

    /** Which key holds the id of the thing, if the thing itself is not there. */
    private static final Map<String, String> KEYS =
            Map.of(
                    "order", "OrderId",
                    "subscription", "SubscriptionId",
                    "license", "CustomerUserId",
                    "customer_user", "CustomerUserId",
                    "referral", "ReferralId",
                    "transfer", "TransferId",
                    "invoice", "InvoiceId",
                    "agreement", "AgreementId",
                    "application", "ApplicationId",
                    "granular_admin_relationship", "RelationshipId");

    private Resources() {}

    /** The thing; null where the source does not say its type. */
    static @Nullable Resource of(AuditRecord record) {
        String type = record.text("resourceType");
        return type == null ? null : new Resource(type, id(record, type.toLowerCase(Locale.ROOT)));
    }

    private static @Nullable String id(AuditRecord record, String type) {
        String id = Fields.of(record.newValue()).text("Id");
        if (id == null) {
            id = Fields.of(record.oldValue()).text("Id");
        }
        if (id != null) {
            return id;
        }
        String key = KEYS.get(type);
        return key != null ? record.data().get(key) : customerId(record, type);
    }

    private static @Nullable String customerId(AuditRecord record, String type) {
        return type.equals("customer") ? record.text("customerId") : null;
    }
}
