package activitylog.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer's acceptance of an agreement.
 *
 * @param agreementType for example MicrosoftCustomerAgreement
 * @param templateId the text that was agreed to
 * @param agreedAt when the customer agreed
 * @param userId the user of the partner who confirmed it
 * @param primaryContact who agreed for the customer
 */
public record AgreementDetails(
        @Nullable String agreementType,
        @Nullable String templateId,
        @Nullable Instant agreedAt,
        @Nullable String userId,
        @Nullable Contact primaryContact)
        implements Details {}
