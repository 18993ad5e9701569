package activitylog.export;

import activitylog.activity.NamedValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text of several parts; what nobody said leaves no trace in it. */
final class Line {

    static final String SEPARATOR = "; ";

    /** Stands for a value that was not there. */
    private static final String NOTHING = "–";

    /** No cell holds more, so the parts behind are not even written. */
    private static final int ENOUGH = CellText.LONGEST + 1;

    /** Numbers with more digits than this behind or before the point are not written out. */
    private static final int WRITTEN_OUT = 100;

    private final Rendering rendering;
    private final StringBuilder text = new StringBuilder();

    Line(Rendering rendering) {
        this.rendering = rendering;
    }

    /** Adds a text as it is. */
    void part(@Nullable String part) {
        if (part == null || part.isBlank() || text.length() >= ENOUGH) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(SEPARATOR);
        }
        text.append(part);
    }

    /** Says that there is something that the reader may not see. */
    void hidden(String name) {
        part(name + ": " + rendering.wording().detail("hidden"));
    }

    /** Adds a text with the word for what it is. */
    void labelled(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            part(rendering.wording().detail(name) + ": " + value);
        }
    }

    /** Adds a date and time with the word for what it is. */
    void labelled(String name, @Nullable Instant value) {
        if (value != null) {
            labelled(name, rendering.moment(value));
        }
    }

    /** Adds yes or no with the word for what it is. */
    void labelled(String name, @Nullable Boolean value) {
        if (value != null) {
            labelled(name, rendering.wording().detail(value ? "yes" : "no"));
        }
    }

    /** Adds an amount of money, in its currency if that is known, with the word for what it is. */
    void amount(String name, @Nullable BigDecimal amount, @Nullable String currency) {
        if (amount != null) {
            labelled(name, rendering.number(amount) + (currency == null ? "" : ' ' + currency));
        }
    }

    /** Adds the texts of a list with the word for what they are. */
    <T> void labelled(String name, List<T> values, Function<T, @Nullable String> textOf) {
        labelled(
                name,
                values.stream()
                        .map(textOf)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")));
    }

    /** Adds the leaves of a tree with their paths. */
    void tree(List<NamedValue> values) {
        values.forEach(value -> leaves(value.name(), value));
    }

    private void leaves(String path, NamedValue value) {
        if (text.length() >= ENOUGH) {
            return;
        }
        List<NamedValue> children = value.children();
        switch (value.kind()) {
            case TEXT, NUMBER, BOOLEAN -> leaf(path, value);
            case GROUP -> children.forEach(child -> leaves(path + '.' + child.name(), child));
            case LIST -> children.forEach(child -> leaves(path + '[' + child.name() + ']', child));
            case NULL -> {}
        }
    }

    private void leaf(String path, NamedValue value) {
        String shown = value.text();
        if (value.number() != null) {
            shown = rendering.number(value.number());
        } else if (value.bool() != null) {
            shown = value.bool().toString();
        }
        if (shown == null) {
            hidden(path);
        } else {
            part(path + ": " + shown);
        }
    }

    /** The number as people write it; one that would fill pages stays in its short form. */
    static String number(BigDecimal number) {
        return Math.abs(number.scale()) > WRITTEN_OUT ? number.toString() : number.toPlainString();
    }

    /** The name, and how many of it. */
    static @Nullable String counted(@Nullable Integer quantity, @Nullable String name) {
        if (quantity == null) {
            return name;
        }
        return name == null ? quantity.toString() : quantity + " × " + name;
    }

    /** What was before, and what is after; null if neither is known. */
    static @Nullable String arrow(@Nullable String before, @Nullable String after) {
        return before == null && after == null ? null : shown(before) + " → " + shown(after);
    }

    /** The text, or a sign that there is none. */
    static String shown(@Nullable String text) {
        return text == null ? NOTHING : text;
    }

    /** The first of the texts that says anything. */
    static @Nullable String first(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
