package activitylog.store;

/** The fields of the documents of logs that questions name. */
final class LogField {

    static final String ID = "_id";
    static final String OCCURRED_AT = "occurredAt";
    static final String RECORDED_AT = "recordedAt";
    static final String ACTION = "action";
    static final String STATUS = "status";
    static final String CUSTOMER_ID = "affectedCustomer.id";
    static final String PARTNER_USER = "partnerUser";
    static final String RESOURCE_TYPE = "resource.type";
    static final String RESOURCE_ID = "resource.id";
    static final String APPLICATION_ID = "application.id";
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

    /** The company name, so that neither case nor accents matter. */
    static final String FOLDED_COMPANY_NAME = Folded.DOCUMENT + "." + Folded.COMPANY_NAME;

    /** The partner user's name, lower-case, if it was not. */
    static final String FOLDED_PARTNER_USER = Folded.DOCUMENT + "." + Folded.PARTNER_USER;

    /** Of id and name of the application those, lower-case, that nothing else has so. */
    static final String FOLDED_APPLICATION = Folded.DOCUMENT + "." + Folded.APPLICATION;

    /** The id of the resource, lower-case, if it was not. */
    static final String FOLDED_RESOURCE_ID = Folded.DOCUMENT + "." + Folded.RESOURCE_ID;

    private LogField() {}
}
