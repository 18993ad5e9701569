package activitylog.activity;

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

    /** The name of the category for people. */
    public String label(Language language) {
        return Labels.CATEGORIES.get(name(), language);
    }
}
