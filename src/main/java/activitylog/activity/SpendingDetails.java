package activitylog.activity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much may be spent.
 *
 * @param spendingKind whether it is a budget or a limit
 * @param amount the amount after the action
 * @param currencyCode the currency, ISO 4217
 */
public record SpendingDetails(
        SpendingKind spendingKind, @Nullable BigDecimal amount, @Nullable String currencyCode)
        implements Details {}
