package activitylog.intake;

import activitylog.activity.Details;
import activitylog.activity.NamedValue;
import activitylog.activity.OtherDetails;
import activitylog.activity.ValueKind;
import activitylog.intake.JsonValue.JsonArray;
import activitylog.intake.JsonValue.JsonBoolean;
import activitylog.intake.JsonValue.JsonNull;
import activitylog.intake.JsonValue.JsonNumber;
import activitylog.intake.JsonValue.JsonObject;
import activitylog.intake.JsonValue.JsonText;
import activitylog.intake.JsonValue.Member;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Turns any resource into a tree of values; without a resource, its keys and values. */
final class OtherDetailsParser implements DetailsParser {

    /** What is deeper becomes text: readers of trees, and databases, have limits too. */
    private static final int DEPTH = 32;

    @Override
    public @Nullable Details parse(AuditRecord record) {
        List<NamedValue> values = new ArrayList<>();
        switch (record.value()) {
            case null -> {}
            case JsonObject(List<Member> members) -> values.addAll(fields(members, 1));
            case JsonArray(List<JsonValue> items) -> values.addAll(items(items, 1));
            case JsonValue value -> values.add(named("value", value, 1));
        }
        OtherDetails details =
                values.isEmpty()
                        ? OtherDetails.of(record.data().attributes())
                        : new OtherDetails(values);
        return details.values().isEmpty() ? null : details;
    }

    private static List<NamedValue> fields(List<Member> members, int depth) {
        return members.stream().map(m -> named(m.name(), m.value(), depth)).toList();
    }

    private static List<NamedValue> items(List<JsonValue> items, int depth) {
        List<NamedValue> values = new ArrayList<>(items.size());
        for (JsonValue item : items) {
            values.add(named(String.valueOf(values.size()), item, depth));
        }
        return values;
    }

    private static NamedValue named(String name, JsonValue value, int depth) {
        return switch (value) {
            case JsonText(String text) -> NamedValue.text(name, text);
            case JsonNumber number -> number(name, number);
            case JsonBoolean(boolean truth) ->
                    new NamedValue(name, ValueKind.BOOLEAN, null, null, truth, List.of());
            case JsonNull _ -> new NamedValue(name, ValueKind.NULL, null, null, null, List.of());
            case JsonObject _, JsonArray _ when depth >= DEPTH ->
                    NamedValue.text(name, JsonWriter.text(value));
            case JsonObject(List<Member> members) ->
                    tree(name, ValueKind.GROUP, fields(members, depth + 1));
            case JsonArray(List<JsonValue> items) ->
                    tree(name, ValueKind.LIST, items(items, depth + 1));
        };
    }

    private static NamedValue number(String name, JsonNumber number) {
        BigDecimal value = number.decimal();
        return value == null
                ? NamedValue.text(name, number.digits())
                : new NamedValue(name, ValueKind.NUMBER, null, value, null, List.of());
    }

    private static NamedValue tree(String name, ValueKind kind, List<NamedValue> children) {
        return new NamedValue(name, kind, null, null, null, children);
    }
}
