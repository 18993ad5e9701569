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

    /** Lower-case, in each of a list. */
    static final String SUBSCRIPTION_IDS = "subscriptions.id";

    // From here on fields that only the store knows.

    static final String TENANT = "tenant";

    /** The ids of the orders, lower-case. */
    static final String ORDER_IDS = "orderIds";

    /** By which the log is looked up; see {@link LogTerms}. */
    static final String TERMS = "terms";

    /** The day on which the log occurred, as a number, in UTC. */
    static final String DAY = "day";

    /** The hour of the day, in UTC. */
    static final String HOUR = "hour";

    /** Holds texts in the form in which they are compared. */
    static final String FOLDED = "folded";

    static final String COMPANY_NAME = "companyName";
    static final String PARTNER_USER = "partnerUser";
    static final String APPLICATION = "application";
    static final String RESOURCE_ID = "resourceId";

    /** The company name, so that neither case nor accents matter. */
    static final String FOLDED_COMPANY_NAME = FOLDED + "." + COMPANY_NAME;

    /** The partner user's name, lower-case. */
    static final String FOLDED_PARTNER_USER = FOLDED + "." + PARTNER_USER;

    /** Id and name of the application, lower-case. */
    static final String FOLDED_APPLICATION = FOLDED + "." + APPLICATION;

    /** The id of the resource, lower-case. */
    static final String FOLDED_RESOURCE_ID = FOLDED + "." + RESOURCE_ID;

    private LogField() {}
}
