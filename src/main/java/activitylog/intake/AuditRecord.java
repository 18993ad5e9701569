package activitylog.intake;

import activitylog.intake.JsonValue.JsonNull;
import activitylog.intake.JsonValue.JsonObject;
import activitylog.intake.JsonValue.JsonText;
import activitylog.intake.JsonValue.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An audit record without its secrets.
 *
 * @param source the whole record
 * @param oldValue the resource before; null where the source does not say it, or not as JSON
 * @param newValue the resource after; null where the source does not say it, or not as JSON
 * @param data the keys and values beside the resource
 */
record AuditRecord(
        JsonObject source,
        @Nullable JsonValue oldValue,
        @Nullable JsonValue newValue,
        CustomizedData data) {

    /** Without secrets from here on. */
    static AuditRecord of(JsonObject raw) {
        Redaction redaction = Redaction.of(false);
        Redaction ofResource = Redaction.of(isOfCredential(raw));
        JsonValue oldValue = null;
        JsonValue newValue = null;
        List<Member> members = new ArrayList<>(raw.members().size());
        for (Member member : raw.members()) {
            switch (member.name().toLowerCase(Locale.ROOT)) {
                case "resourceoldvalue" -> oldValue = resource(ofResource, member, members);
                case "resourcenewvalue" -> newValue = resource(ofResource, member, members);
                default -> members.add(redaction.member(member));
            }
        }
        JsonObject source = new JsonObject(members);
        CustomizedData data = CustomizedData.of(source.get("customizedData"));
        return new AuditRecord(source, oldValue, newValue, data);
    }

    /**
     * A member that must be a text.
     *
     * @return null where it is missing, null or empty
     */
    @Nullable String text(String name) {
        JsonValue value = source.get(name);
        return switch (value) {
            case null -> null;
            case JsonText(String text) -> text.isBlank() ? null : text;
            default -> throw new RejectedRecord(name + " must be a text, was " + value.kind());
        };
    }

    /** The resource after the action, else before it. */
    @Nullable JsonValue value() {
        return newValue != null ? newValue : oldValue;
    }

    /** The fields of {@link #value()}. */
    Fields fields() {
        return Fields.of(value());
    }

    /** The operation, lower-case; empty where the source does not say it. */
    String operation() {
        return lower(source, "operationType");
    }

    /** The type of the resource, lower-case; empty where the source does not say it. */
    String resourceType() {
        return lower(source, "resourceType");
    }

    private static boolean isOfCredential(JsonObject raw) {
        return lower(raw, "resourceType").contains("credential")
                || lower(raw, "operationType").contains("credential");
    }

    private static String lower(JsonObject record, String name) {
        return record.get(name) instanceof JsonText(String text)
                ? text.toLowerCase(Locale.ROOT)
                : "";
    }

    /** The resource is JSON inside of a text; an object in its place is understood as well. */
    private static @Nullable JsonValue resource(
            Redaction redaction, Member member, List<Member> members) {
        if (member.value() instanceof JsonText(String text)) {
            Embedded embedded = redaction.embedded(text);
            members.add(new Member(member.name(), new JsonText(embedded.text())));
            return embedded.value() instanceof JsonNull ? null : embedded.value();
        }
        Member redacted = redaction.member(member);
        members.add(redacted);
        return redacted.value() instanceof JsonNull ? null : redacted.value();
    }
}
