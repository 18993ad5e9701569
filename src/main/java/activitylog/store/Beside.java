package activitylog.store;

/**
 * What is kept beside the logs.
 *
 * @param customers that the logs affect
 * @param subscriptions that the logs name
 * @param companies the names of customers
 * @param sources the records that logs were made from
 * @param recordings the moments at which logs are recorded
 */
record Beside(
        MongoCustomers customers,
        MongoSubscriptions subscriptions,
        CompanyNames companies,
        SourceRecords sources,
        Recordings recordings) {}
