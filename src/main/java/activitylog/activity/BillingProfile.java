package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * Who receives a customer's invoices, and where.
 *
 * @param culture for example {@code fr-FR}
 * @param country ISO 3166, two letters
 */
public record BillingProfile(
        @Nullable String id,
        @Nullable String companyName,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String culture,
        @Nullable String country,
        @Nullable String region,
        @Nullable String city,
        @Nullable String addressLine1,
        @Nullable String addressLine2,
        @Nullable String postalCode,
        @Nullable String phoneNumber) {}
