package activitylog.activity;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes activity logs for tests: {@code aLog().action("add_customer").build()}. What a test does
 * not set is the same in every log, the id included.
 */
public final class ActivityLogBuilder {

    private String id = "log_1";
    private Instant occurredAt = Instant.parse("2024-05-14T09:30:00Z");
    private Instant recordedAt = Instant.parse("2024-05-14T10:00:00Z");
    private Action action = new Action("update_subscription");
    private @Nullable Status status = new Status("succeeded");
    private @Nullable Customer customer =
            new Customer("0c39d6d5-c70d-4c55-bc02-f620844f3fd1", "Contoso");
    private @Nullable PartnerUser partnerUser = new PartnerUser("ann@fabrikam.example");
    private @Nullable Application application = new Application(null, "Partner Center");
    private @Nullable Resource resource = new Resource("subscription", "s-1");
    private @Nullable String correlationId = "5a1e6f0c-0f3a-4f5e-9a5b-3f0d1c2b4a59";
    private @Nullable Details details;
    private List<Change> changes = List.of();
    private List<Attribute> attributes = List.of();
    private List<Subscription> subscriptions = List.of();
    private String source = "{}";

    private ActivityLogBuilder() {}

    /** A log of a changed subscription of Contoso, with nothing in its lists. */
    public static ActivityLogBuilder aLog() {
        return new ActivityLogBuilder();
    }

    /** A log with that id. */
    public static ActivityLogBuilder aLog(String id) {
        return new ActivityLogBuilder().id(id);
    }

    public ActivityLogBuilder id(String value) {
        id = value;
        return this;
    }

    /** As in {@code 2024-05-14T09:30:00Z}. */
    public ActivityLogBuilder occurredAt(String value) {
        return occurredAt(Instant.parse(value));
    }

    public ActivityLogBuilder occurredAt(Instant value) {
        occurredAt = value;
        return this;
    }

    /** As in {@code 2024-05-14T09:30:00Z}. */
    public ActivityLogBuilder recordedAt(String value) {
        return recordedAt(Instant.parse(value));
    }

    public ActivityLogBuilder recordedAt(Instant value) {
        recordedAt = value;
        return this;
    }

    public ActivityLogBuilder action(String code) {
        action = new Action(code);
        return this;
    }

    public ActivityLogBuilder status(@Nullable String code) {
        status = code == null ? null : new Status(code);
        return this;
    }

    public ActivityLogBuilder customer(String customerId, @Nullable String companyName) {
        return customer(new Customer(customerId, companyName));
    }

    public ActivityLogBuilder customer(@Nullable Customer value) {
        customer = value;
        return this;
    }

    public ActivityLogBuilder partnerUser(@Nullable String principalName) {
        partnerUser = principalName == null ? null : new PartnerUser(principalName);
        return this;
    }

    public ActivityLogBuilder application(@Nullable Application value) {
        application = value;
        return this;
    }

    public ActivityLogBuilder resource(String type, @Nullable String resourceId) {
        return resource(new Resource(type, resourceId));
    }

    public ActivityLogBuilder resource(@Nullable Resource value) {
        resource = value;
        return this;
    }

    public ActivityLogBuilder correlationId(@Nullable String value) {
        correlationId = value;
        return this;
    }

    public ActivityLogBuilder details(@Nullable Details value) {
        details = value;
        return this;
    }

    public ActivityLogBuilder changes(Change... values) {
        changes = List.of(values);
        return this;
    }

    public ActivityLogBuilder attributes(Attribute... values) {
        attributes = List.of(values);
        return this;
    }

    public ActivityLogBuilder subscriptions(Subscription... values) {
        subscriptions = List.of(values);
        return this;
    }

    /** Subscriptions of the log's customer of which nothing but the ids, in any case, is known. */
    public ActivityLogBuilder subscriptionIds(String... ids) {
        String owner = customer == null ? null : customer.id();
        subscriptions =
                List.of(ids).stream()
                        .map(each -> each.toLowerCase(Locale.ROOT))
                        .map(each -> new Subscription(each, null, null, null, owner))
                        .toList();
        return this;
    }

    public ActivityLogBuilder source(String json) {
        source = json;
        return this;
    }

    public ActivityLog build() {
        return new ActivityLog(
                id,
                occurredAt,
                recordedAt,
                action,
                status,
                customer,
                partnerUser,
                application,
                resource,
                correlationId,
                details,
                changes,
                attributes,
                subscriptions,
                source);
    }
}
