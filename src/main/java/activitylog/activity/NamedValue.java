package activitylog.activity;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * A node of a tree of values. At most one of {@code text}, {@code number} and {@code bool} is
 * there, as {@code kind} says.
 *
 * @param name its name in the group around it, or its position, from 0, in the list around it
 * @param kind what it is
 * @param text the text of a TEXT
 * @param number the number of a NUMBER, exact
 * @param bool the truth of a BOOLEAN
 * @param children the items of a LIST or the fields of a GROUP, in the order of the source
 */
public record NamedValue(
        String name,
        ValueKind kind,
        @Nullable String text,
        @Nullable BigDecimal number,
        @Nullable Boolean bool,
        List<NamedValue> children) {

    public NamedValue {
        children = List.copyOf(children);
    }

    /** A leaf that is a text. */
    public static NamedValue text(String name, String text) {
        return new NamedValue(name, ValueKind.TEXT, text, null, null, List.of());
    }

    /** A key and its value; null if it has none. */
    static @Nullable NamedValue of(Attribute attribute) {
        return attribute.value() == null ? null : text(attribute.key(), attribute.value());
    }
}
