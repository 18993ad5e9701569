package activitylog.activity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an action was about, as a part of a sentence. */
final class ObjectPhrase {

    /** More digits are not written out: a short text can stand for a billion of them. */
    private static final int DIGITS = 18;

    private final Phrases phrases;

    ObjectPhrase(Phrases phrases) {
        this.phrases = phrases;
    }

    /** For example a name, or how many of what; null if the details say nothing of the kind. */
    @Nullable String of(Details details) {
        return switch (details) {
            case OrderDetails order ->
                    ProductsPhrase.all(
                            order.lineItems().stream()
                                    .map(i -> new ProductsPhrase(i.quantity(), i.friendlyName()))
                                    .toList(),
                            count(order.lineItemCount()),
                            phrases);
            case SubscriptionDetails s -> counted(s.quantity(), s.friendlyName(), s.offerName());
            case ConversionDetails conversion -> counted(conversion.quantity());
            case TransitionDetails t -> counted(t.quantity(), t.toOfferName());
            case MigrationDetails migration -> counted(migration.quantity());
            case TransferDetails transfer -> transfer(transfer);
            case OverageDetails overage -> overage(overage);
            case LicenseDetails _ -> null;
            case CustomerDetails _ -> null;
            case QualificationDetails q -> words(q.qualification());
            case SelfServePolicyDetails _ -> null;
            case AgreementDetails agreement -> words(agreement.agreementType());
            case SpendingDetails spending -> amount(spending.amount(), spending.currencyCode());
            case InvoiceDetails invoice -> first(invoice.invoiceId());
            case SoftwareDetails software -> first(software.productName());
            case CustomerUserDetails user -> first(user.displayName(), user.userPrincipalName());
            case PartnerUserDetails user -> first(user.displayName(), user.userPrincipalName());
            case MpnAssociationDetails mpn -> first(mpn.partnerName(), mpn.mpnId());
            case ApplicationDetails application -> first(application.displayName());
            case RelationshipDetails relationship -> first(relationship.displayName());
            case ReferralDetails referral -> first(referral.name());
            case DeviceDetails d -> d.deviceCount() == null ? null : devices(d.deviceCount());
            case DevicePolicyDetails policy -> first(policy.name());
            case FraudEventDetails event -> first(event.name(), words(event.eventType()));
            case OtherDetails _ -> null;
        };
    }

    private @Nullable String counted(@Nullable Integer quantity, @Nullable String... names) {
        return new ProductsPhrase(quantity, first(names)).in(phrases);
    }

    private String devices(int count) {
        return phrases.of("devices", count);
    }

    private @Nullable String transfer(TransferDetails transfer) {
        String products =
                ProductsPhrase.all(
                        transfer.lineItems().stream()
                                .map(i -> new ProductsPhrase(i.quantity(), i.friendlyName()))
                                .toList(),
                        count(transfer.lineItemCount()),
                        phrases);
        String source = first(transfer.sourcePartnerName());
        String target = first(transfer.targetPartnerName());
        return phrases.joined(
                products,
                source == null || target == null ? null : phrases.of("between", source, target));
    }

    private @Nullable String overage(OverageDetails overage) {
        Boolean enabled = overage.overageEnabled();
        return phrases.joined(
                words(overage.overageType()),
                enabled == null ? null : phrases.of("overage." + enabled));
    }

    private @Nullable String amount(@Nullable BigDecimal amount, @Nullable String currency) {
        if (amount == null) {
            return null;
        }
        boolean writable = amount.precision() <= DIGITS && Math.abs(amount.scale()) <= DIGITS;
        String number = writable ? phrases.of("amount", amount) : amount.toString();
        String code = first(currency);
        return first(code == null ? number : number + '\u00A0' + code);
    }

    /** A count that was not read counts nothing. */
    private static int count(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    /** A code as words. */
    private static @Nullable String words(@Nullable String code) {
        return code == null ? null : first(CodeWords.of(code));
    }

    /** The first name that there is, as it stands in a sentence. */
    static @Nullable String first(@Nullable String... names) {
        return Stream.of(names)
                .map(ProductsPhrase::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
