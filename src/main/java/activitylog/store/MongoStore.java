package activitylog.store;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** All that is kept in one database. */
record MongoStore(
        MongoActivityLogs logs, MongoCustomers customers, MongoSubscriptions subscriptions) {

    static MongoStore in(MongoDatabase database, StoreProperties properties) {
        MongoDatabase bounded = within(properties.maxTime(), database);
        MongoCustomers customers =
                new MongoCustomers(bounded.getCollection(MongoCustomers.COLLECTION));
        MongoSubscriptions subscriptions =
                new MongoSubscriptions(bounded.getCollection(MongoSubscriptions.COLLECTION));
        return new MongoStore(
                new MongoActivityLogs(database, properties, customers, subscriptions),
                customers,
                subscriptions);
    }

    private static MongoDatabase within(Duration time, MongoDatabase database) {
        return database.withTimeout(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
