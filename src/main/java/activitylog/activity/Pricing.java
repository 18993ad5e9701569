package activitylog.activity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The prices of a line, in the currency of its order. */
public record Pricing(
        @Nullable BigDecimal listPrice,
        @Nullable BigDecimal discountedPrice,
        @Nullable BigDecimal proratedPrice,
        @Nullable BigDecimal price,
        @Nullable BigDecimal extendedPrice) {}
