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

    /** Adds an amount of money with the word for what it is. */
    void labelled(String name, BigDecimal amount, @Nullable String currency) {
        labelled(name, rendering.number(amount) + (currency == null ? "" : ' ' + currency));
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

    @Override
    public String toString() {
        return text.toString();
    }
}
