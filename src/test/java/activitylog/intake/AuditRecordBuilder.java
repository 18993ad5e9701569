package activitylog.intake;

import activitylog.activity.ActivityLog;
import activitylog.intake.JsonValue.JsonArray;
import activitylog.intake.JsonValue.JsonNull;
import activitylog.intake.JsonValue.JsonObject;
import activitylog.intake.JsonValue.JsonText;
import activitylog.intake.JsonValue.Member;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes audit records for tests: {@code aRecord("create_order").newValue("{...}").parsed()}. What a
 * test does not set is the same in every record, the id included.
 */
final class AuditRecordBuilder {

    static final String PARTNER = "5b0c1f7e-2a44-4d0e-9c3b-7f1e6a90d2c1";

    private final List<Member> members = new ArrayList<>();

    private AuditRecordBuilder() {}

    /** A record of that operation, of our partner, without a resource. */
    static AuditRecordBuilder aRecord(String operation) {
        return new AuditRecordBuilder()
                .with("id", "record-1")
                .with("partnerId", PARTNER)
                .with("operationType", operation)
                .with("operationDate", "2024-05-14T09:30:00.1234567Z");
    }

    /** Sets a member to a text, or to null. */
    AuditRecordBuilder with(String name, @Nullable String value) {
        return withJson(name, value == null ? new JsonNull() : new JsonText(value));
    }

    /** Sets a member to JSON. */
    AuditRecordBuilder withJson(String name, String json) {
        return withJson(name, json(json));
    }

    AuditRecordBuilder withJson(String name, JsonValue value) {
        without(name);
        return again(name, value);
    }

    /** Adds a member, also if its name is there already. */
    AuditRecordBuilder again(String name, JsonValue value) {
        members.add(new Member(name, value));
        return this;
    }

    AuditRecordBuilder without(String name) {
        members.removeIf(member -> member.name().equals(name));
        return this;
    }

    AuditRecordBuilder newValue(String json) {
        return with("resourceNewValue", json);
    }

    AuditRecordBuilder oldValue(String json) {
        return with("resourceOldValue", json);
    }

    /** Sets the customized data: a key, its value, a key, its value ... */
    AuditRecordBuilder data(@Nullable String... keysAndValues) {
        List<JsonValue> entries = new ArrayList<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            entries.add(entry(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]));
        }
        return withJson("customizedData", new JsonArray(entries));
    }

    JsonObject record() {
        return new JsonObject(members);
    }

    String json() {
        return JsonWriter.text(record());
    }

    ActivityLog parsed() {
        return AuditRecordParser.parse(record(), PARTNER);
    }

    /** A JSON value from its text. */
    static JsonValue json(String text) {
        JsonValue value = Embedded.parse(text);
        if (value == null) {
            throw new IllegalArgumentException("This is not JSON: " + text);
        }
        return value;
    }

    private static JsonValue entry(String key, @Nullable String value) {
        return new JsonObject(
                List.of(
                        new Member("key", new JsonText(key)),
                        new Member("value", value == null ? new JsonNull() : new JsonText(value))));
    }
}
