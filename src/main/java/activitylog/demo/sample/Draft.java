package activitylog.demo.sample;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An audit record while it is being written. */
final class Draft {

    /** .NET counts from the year 1, in ten-millionths of a second. */
    private static final long EPOCH_SECONDS = 62_135_596_800L;

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private static final long TICKS = 10_000_000L;
    private static final int NANOS = 100;

    private final String operation;
    private final String resourceType;
    private final List<Map<String, @Nullable Object>> customizedData = new ArrayList<>();
    private @Nullable SampleCustomer customer;
    private @Nullable String customerName;
    private @Nullable String user;
    private @Nullable String application;
    private @Nullable String resourceId;
    private @Nullable Map<String, ?> before;
    private @Nullable Map<String, ?> after;
    private String status = "succeeded";

    Draft(String operation, String resourceType) {
        this.operation = operation;
        this.resourceType = resourceType;
    }

    Draft of(SampleCustomer affected) {
        customer = affected;
        customerName = affected.company().name();
        return this;
    }

    /** The customer is known by id only, as in records that services write. */
    Draft withoutName() {
        customerName = null;
        return this;
    }

    Draft by(@Nullable String principalName, @Nullable String through) {
        user = principalName;
        application = through;
        return this;
    }

    Draft resource(String id) {
        resourceId = id;
        return this;
    }

    Draft before(Map<String, ?> resource) {
        before = resource;
        return this;
    }

    Draft after(Map<String, ?> resource) {
        after = resource;
        return this;
    }

    Draft with(String key, @Nullable Object value) {
        String text = value == null ? null : value.toString();
        customizedData.add(Json.object("key", key, "value", text));
        return this;
    }

    Draft status(String ended) {
        status = ended;
        return this;
    }

    /** The finished record as one line of JSON. */
    String line(String tenant, Instant at, @Nullable String correlationId) {
        Map<String, @Nullable Object> record =
                Json.object(
                        "id", id(tenant, at),
                        "partnerId", tenant,
                        "participants", List.of(tenant));
        present(record, "customerId", customer == null ? null : customer.id());
        present(record, "customerName", customerName);
        present(record, "userPrincipalName", user);
        present(record, "applicationId", application);
        record.put("resourceType", resourceType);
        present(record, "resourceOldValue", before == null ? null : Json.text(before));
        present(record, "resourceNewValue", after == null ? null : Json.text(after));
        record.put("operationType", operation);
        present(record, "originalCorrelationId", correlationId);
        record.put("operationDate", DATE.format(at));
        record.put("operationStatus", status);
        record.put("customizedData", customizedData);
        record.put("attributes", Json.object("objectType", "AuditRecord"));
        return Json.text(record);
    }

    private static void present(
            Map<String, @Nullable Object> record, String name, @Nullable String value) {
        if (value != null) {
            record.put(name, value);
        }
    }

    private String id(String tenant, Instant at) {
        StringBuilder id = new StringBuilder(tenant);
        if (customer != null) {
            id.append('_').append(customer.id());
        }
        if (resourceId != null) {
            id.append('_').append(resourceId);
        }
        long ticks = (at.getEpochSecond() + EPOCH_SECONDS) * TICKS + at.getNano() / NANOS;
        id.append('_').append(operation.replace("_", "")).append('_').append(ticks);
        return id.toString().toLowerCase(Locale.ROOT);
    }
}
