package activitylog.activity;

/** The kinds of relationships that a partner has. */
public enum RelationshipKind {
    /** Delegated administration of everything. */
    DAP,
    /** Granular delegated administration: chosen roles, for a time. */
    GDAP,
    /** The right to sell to the customer. */
    RESELLER,
    /** Between an indirect provider and an indirect reseller. */
    PARTNER
}
