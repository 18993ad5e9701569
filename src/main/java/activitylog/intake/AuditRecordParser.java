package activitylog.intake;

import activitylog.activity.Action;
import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogId;
import activitylog.activity.Application;
import activitylog.activity.Customer;
import activitylog.activity.Details;
import activitylog.activity.PartnerUser;
import activitylog.activity.Status;
import activitylog.intake.JsonValue.JsonObject;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns an audit record of Partner Center into an activity log. */
final class AuditRecordParser {

    private static final String UNDEFINED = "undefined";

    private static final Pattern GUID =
            Pattern.compile("\\{?\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}}?");

    private final AuditRecord record;
    private final String tenant;

    private AuditRecordParser(AuditRecord record, String tenant) {
        this.record = record;
        this.tenant = tenant;
    }

    /**
     * The log of a record.
     *
     * @param tenant whose record it is, lower-case
     * @throws RejectedRecord if the record says nothing that can be kept, or belongs to another
     *     tenant
     */
    static ActivityLog parse(JsonObject raw, String tenant) {
        return new AuditRecordParser(AuditRecord.of(raw), tenant).log();
    }

    private ActivityLog log() {
        needTenant();
        Customer customer = customer();
        Details details = DetailsParsers.parse(record);
        return new ActivityLog(
                id(),
                OperationDate.of(record),
                ActivityLog.NOT_RECORDED,
                action(),
                status(),
                customer,
                partnerUser(),
                application(),
                Resources.of(record),
                lower(record.text("originalCorrelationId")),
                details,
                Changes.between(record.oldValue(), record.newValue()),
                record.data().attributes(),
                PurchasedSubscriptions.of(record, details, customer == null ? null : customer.id()),
                JsonWriter.text(record.source()));
    }

    private void needTenant() {
        String partnerId = record.text("partnerId");
        if (partnerId != null && !partnerId.equalsIgnoreCase(tenant)) {
            throw new RejectedRecord(
                    "partnerId is %s, which is not the partner of the caller"
                            .formatted(Shown.of(partnerId)));
        }
    }

    private String id() {
        String sourceId = record.text("id");
        return ActivityLogId.of(
                tenant, sourceId == null ? JsonWriter.canonical(record.source()) : sourceId);
    }

    private Action action() {
        String code = record.text("operationType");
        return new Action(code == null ? UNDEFINED : code);
    }

    private @Nullable Status status() {
        String code = record.text("operationStatus");
        return code == null ? null : new Status(code);
    }

    private @Nullable Customer customer() {
        String id = lower(record.text("customerId"));
        String name = record.text("customerName");
        return id == null ? null : new Customer(id, name);
    }

    private @Nullable PartnerUser partnerUser() {
        String name = record.text("userPrincipalName");
        return name == null ? null : new PartnerUser(name);
    }

    private @Nullable Application application() {
        String text = record.text("applicationId");
        if (text == null) {
            return null;
        }
        boolean guid = GUID.matcher(text).matches();
        return guid ? new Application(text, null) : new Application(null, text);
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
