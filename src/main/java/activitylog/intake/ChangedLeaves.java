package activitylog.intake;

import activitylog.activity.Change;
import activitylog.activity.ChangeKind;
import activitylog.intake.JsonValue.JsonArray;
import activitylog.intake.JsonValue.JsonBoolean;
import activitylog.intake.JsonValue.JsonNull;
import activitylog.intake.JsonValue.JsonNumber;
import activitylog.intake.JsonValue.JsonObject;
import activitylog.intake.JsonValue.JsonText;
import activitylog.intake.JsonValue.Member;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers changes, and tells what came or went leaf by leaf. */
final class ChangedLeaves {

    /** Paths repeat the names above them, so they could become far larger than the record. */
    private static final long LARGEST = 8 << 20;

    private final List<Change> changes = new ArrayList<>();
    private long size;

    List<Change> changes() {
        return changes;
    }

    /** The text of a value without parts; null for others, and for null. */
    static @Nullable String leaf(JsonValue value) {
        return switch (value) {
            case JsonText(String text) -> text;
            case JsonNumber(String digits) -> digits;
            case JsonBoolean(boolean truth) -> String.valueOf(truth);
            case JsonObject(List<Member> members) -> members.isEmpty() ? "{}" : null;
            case JsonArray(List<JsonValue> items) -> items.isEmpty() ? "[]" : null;
            case JsonNull _ -> null;
        };
    }

    void changed(String path, @Nullable String before, @Nullable String after) {
        add(path, ChangeKind.CHANGED, before, after);
    }

    /** All leaves of what came or went. */
    void tell(String path, JsonValue value, ChangeKind kind) {
        String leaf = leaf(value);
        if (leaf != null) {
            boolean came = kind == ChangeKind.ADDED;
            add(path, kind, came ? null : leaf, came ? leaf : null);
        } else if (value instanceof JsonObject object) {
            for (Member member : Noise.without(object)) {
                tell(ChangePath.member(path, member.name()), member.value(), kind);
            }
        } else if (value instanceof JsonArray(List<JsonValue> items)) {
            for (int i = 0; i < items.size(); i++) {
                tell(ChangePath.item(path, i), items.get(i), kind);
            }
        }
    }

    private void add(
            String path, ChangeKind kind, @Nullable String before, @Nullable String after) {
        size += path.length() + length(before) + length(after);
        if (size > LARGEST) {
            throw new RejectedRecord(
                    "the changes of the resource are larger than %,d characters"
                            .formatted(LARGEST));
        }
        changes.add(new Change(path, kind, before, after));
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
