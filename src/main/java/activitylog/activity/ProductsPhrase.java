package activitylog.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was bought, as a part of a sentence. */
final class ProductsPhrase {

    private static final int LONGEST_NAME = 80;

    private ProductsPhrase() {}

    /** For example "25 × Business Suite and 1 more product"; null if there are no lines. */
    static @Nullable String of(List<LineItem> lines, Phrases phrases) {
        if (lines.isEmpty()) {
            return null;
        }
        LineItem first =
                lines.stream()
                        .filter(line -> name(line.friendlyName()) != null)
                        .findFirst()
                        .orElse(null);
        String product = first == null ? null : of(first.quantity(), first.friendlyName(), phrases);
        if (product == null) {
            return phrases.of("products", lines.size());
        }
        return lines.size() == 1 ? product : phrases.of("more.products", product, lines.size() - 1);
    }

    /** For example "25 × Business Suite"; null if neither is known. */
    static @Nullable String of(
            @Nullable Integer quantity, @Nullable String product, Phrases phrases) {
        String name = name(product);
        if (quantity == null) {
            return name;
        }
        return name == null ? phrases.of("seats", quantity) : phrases.of("counted", quantity, name);
    }

    static @Nullable String name(@Nullable String name) {
        return Excerpt.of(name, LONGEST_NAME);
    }
}
