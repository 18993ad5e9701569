package activitylog.store;

/**
 * What is kept beside the logs.
 *
 * @param customers that the logs affect
 * @param subscriptions that the logs name
 * @param companies the names of customers
 * @param recordings the moments at which logs are recorded
 */
record Beside(
        MongoCustomers customers,
        MongoSubscriptions subscriptions,
        CompanyNames companies,
        Recordings recordings) {}
