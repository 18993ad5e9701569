package activitylog.intake;

import static activitylog.activity.ChangeKind.ADDED;
import static activitylog.activity.ChangeKind.REMOVED;

import activitylog.activity.Change;
import activitylog.intake.JsonValue.JsonArray;
import activitylog.intake.JsonValue.JsonNull;
import activitylog.intake.JsonValue.JsonNumber;
import activitylog.intake.JsonValue.JsonObject;
import activitylog.intake.JsonValue.Member;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares a resource before and after, field by field. What came or went is told leaf by leaf;
 * null is the same as nothing; list items are compared by their positions.
 */
final class Changes {

    private final ChangedLeaves changed = new ChangedLeaves();

    private Changes() {}

    /**
     * The differences, in the order of the source; none if one of the two is missing.
     *
     * @throws RejectedRecord if they are larger than a record may be
     */
    static List<Change> between(@Nullable JsonValue before, @Nullable JsonValue after) {
        if (before == null || after == null) {
            return List.of();
        }
        Changes changes = new Changes();
        changes.compare("", before, after);
        return changes.changed.changes();
    }

    private void compare(String path, JsonValue before, JsonValue after) {
        if (before instanceof JsonObject old && after instanceof JsonObject current) {
            compareMembers(path, old, current);
        } else if (before instanceof JsonArray(List<JsonValue> old)
                && after instanceof JsonArray(List<JsonValue> current)) {
            compareItems(path, old, current);
        } else {
            compareLeaves(path, before, after);
        }
    }

    private void compareMembers(String path, JsonObject before, JsonObject after) {
        MembersByName old = new MembersByName(Noise.without(before));
        for (Member member : Noise.without(after)) {
            String memberPath = ChangePath.member(path, member.name());
            JsonValue previous = old.take(member.name());
            if (previous == null) {
                changed.tell(memberPath, member.value(), ADDED);
            } else {
                compare(memberPath, previous, member.value());
            }
        }
        for (Member gone : old.rest()) {
            changed.tell(ChangePath.member(path, gone.name()), gone.value(), REMOVED);
        }
    }

    private void compareItems(String path, List<JsonValue> before, List<JsonValue> after) {
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            String itemPath = ChangePath.item(path, i);
            if (i >= before.size()) {
                changed.tell(itemPath, after.get(i), ADDED);
            } else if (i >= after.size()) {
                changed.tell(itemPath, before.get(i), REMOVED);
            } else {
                compare(itemPath, before.get(i), after.get(i));
            }
        }
    }

    private void compareLeaves(String path, JsonValue before, JsonValue after) {
        String old = ChangedLeaves.leaf(before);
        String current = ChangedLeaves.leaf(after);
        boolean partsCameOrWent =
                (old == null && !(before instanceof JsonNull))
                        || (current == null && !(after instanceof JsonNull));
        if (partsCameOrWent) {
            changed.tell(path, before, REMOVED);
            changed.tell(path, after, ADDED);
        } else if (!Objects.equals(old, current) && !sameNumber(before, after)) {
            changed.changed(path, old, current);
        }
    }

    private static boolean sameNumber(JsonValue before, JsonValue after) {
        BigDecimal old = before instanceof JsonNumber number ? number.decimal() : null;
        BigDecimal current = after instanceof JsonNumber number ? number.decimal() : null;
        return old != null && current != null && old.compareTo(current) == 0;
    }
}
