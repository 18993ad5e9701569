package activitylog.store;

/** The fields of the documents of logs that questions name. */
final class LogField {

    static final String ID = "_id";
    static final String OCCURRED_AT = "occurredAt";
    static final String RECORDED_AT = "recordedAt";
    static final String ACTION = "action";
    static final String STATUS = "status";
    static final String CUSTOMER_ID = "affectedCustomer.id";
    static final String RESOURCE_TYPE = "resource.type";
    static final String CORRELATION_ID = "correlationId";

    // From here on fields that only the store knows.

    static final String TENANT = "tenant";

    /** The ids of the subscriptions, lower-case. */
    static final String SUBSCRIPTION_IDS = "subscriptionIds";

    /** Holds texts in the form in which they are compared. */
    static final String FOLDED = "folded";

    static final String COMPANY_NAME = "companyName";
    static final String PARTNER_USER = "partnerUser";

    /** The company name, so that neither case nor accents matter. */
    static final String FOLDED_COMPANY_NAME = FOLDED + "." + COMPANY_NAME;

    /** The partner user's name, lower-case. */
    static final String FOLDED_PARTNER_USER = FOLDED + "." + PARTNER_USER;

    private LogField() {}
}
