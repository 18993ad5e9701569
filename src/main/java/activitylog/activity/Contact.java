package activitylog.activity;

import org.jspecify.annotations.Nullable;

/**
 * A person at a customer.
 *
 * @param firstName the first name
 * @param lastName the last name
 * @param email the e-mail address
 * @param phoneNumber the phone number
 */
public record Contact(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String phoneNumber) {}
