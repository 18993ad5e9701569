package activitylog.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Products, as a part of a sentence: how many of the first one that has a name, and how many
 * others.
 *
 * @param quantity of the product; null if it is not known
 * @param name of the product; null if it has none
 */
record ProductsPhrase(@Nullable Integer quantity, @Nullable String name) {

    private static final int LONGEST_NAME = 80;

    ProductsPhrase {
        name = name(name);
    }

    /** A name as it stands in a sentence; null if there is none. */
    static @Nullable String name(@Nullable String name) {
        return Excerpt.of(name, LONGEST_NAME);
    }

    /** For example "25 × Business Suite" or "25 seats"; null if neither is known. */
    @Nullable String in(Phrases phrases) {
        if (quantity == null) {
            return name;
        }
        return name == null ? phrases.of("seats", quantity) : phrases.of("counted", quantity, name);
    }

    /**
     * For example "25 × Business Suite and 1 more product"; null if there are none.
     *
     * @param count how many products there are, if that is more than those that are given
     */
    static @Nullable String all(List<ProductsPhrase> products, int count, Phrases phrases) {
        int all = Math.max(count, products.size());
        for (ProductsPhrase product : products) {
            String first = product.name() == null ? null : product.in(phrases);
            if (first != null) {
                return all == 1 ? first : phrases.of("more.products", first, all - 1);
            }
        }
        return all == 0 ? null : phrases.of("products", all);
    }
}
