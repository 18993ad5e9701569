package activitylog.activity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What an action is about. */
public enum ActionCategory {
    /** The customer itself: its profiles, its agreements and its relationship with the partner. */
    CUSTOMER,
    /** What was ordered for a customer. */
    ORDER,
    /** A subscription after its purchase: changes, upgrades, trials, overage and migrations. */
    SUBSCRIPTION,
    /** The users of a customer, their passwords and their roles. */
    CUSTOMER_USER,
    /** Which licenses the users of a customer have. */
    LICENSE,
    /** The partner's own users, associations and relationships with other partners. */
    PARTNER,
    /** Registered applications and their credentials. */
    APPLICATION,
    /** Referrals between partners, and those related to them. */
    REFERRAL,
    /** Keys, downloads and attestations of purchased software. */
    SOFTWARE,
    /** Invoices, credits, and limits and budgets of spending. */
    BILLING,
    /** Transfers of billing ownership. */
    TRANSFER,
    /** What customers may purchase by themselves. */
    SELF_SERVE_POLICY,
    /** Granular delegated administration: relationships and their access assignments. */
    GDAP,
    /** Delegated administration of everything a customer has. */
    DAP,
    /** The devices of a customer and the policies for them. */
    DEVICE,
    /** Suspected fraud and other threats. */
    SECURITY,
    /** Everything else, unknown actions included. */
    OTHER;

    /**
     * The category of that name.
     *
     * @throws InvalidRequest if there is none
     */
    static ActionCategory parse(String argument, String name) {
        try {
            return valueOf(name);
        } catch (IllegalArgumentException e) {
            throw InvalidRequest.argument(
                    argument,
                    name,
                    "one of "
                            + Arrays.stream(values())
                                    .map(ActionCategory::name)
                                    .collect(Collectors.joining(", ")));
        }
    }

    /** The codes of the known actions of the category. */
    public List<String> codes() {
        return ActionCatalogue.ACTIONS.stream()
                .filter(action -> action.category() == this)
                .map(Action::code)
                .toList();
    }

    /** How the codes begin that are of the category although they are not known. */
    public List<String> beginnings() {
        return ActionCatalogue.beginnings(this);
    }

    /** The name of the category for people. */
    public String label(Language language) {
        return Labels.CATEGORIES.get(name(), language);
    }
}
