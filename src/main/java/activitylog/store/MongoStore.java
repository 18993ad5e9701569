package activitylog.store;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.RawBsonDocument;

/** All that is kept in one database. */
record MongoStore(
        MongoActivityLogs logs,
        MongoActivityCounts counts,
        MongoCustomers customers,
        MongoSubscriptions subscriptions) {

    static MongoStore in(MongoDatabase database, StoreProperties properties) {
        return in(database, properties, Time.SYSTEM);
    }

    static MongoStore in(MongoDatabase database, StoreProperties properties, Time time) {
        MongoDatabase bounded = within(properties.maxTime(), database);
        MongoCustomers customers =
                new MongoCustomers(bounded.getCollection(MongoCustomers.COLLECTION));
        MongoSubscriptions subscriptions =
                new MongoSubscriptions(bounded.getCollection(MongoSubscriptions.COLLECTION));
        Recordings recordings =
                new Recordings(
                        bounded.getCollection(Recordings.COLLECTION), properties.maxTime(), time);
        CompanyNames companies = new CompanyNames(bounded.getCollection(CompanyNames.COLLECTION));
        SourceRecords sources =
                new SourceRecords(
                        bounded.getCollection(SourceRecords.COLLECTION, RawBsonDocument.class));
        Plans plans =
                new Plans(
                        bounded.getCollection(MongoActivityLogs.LOGS),
                        companies,
                        new MongoActions(database, properties));
        Beside beside = new Beside(customers, subscriptions, companies, sources, recordings);
        return new MongoStore(
                new MongoActivityLogs(database, properties, beside, plans),
                new MongoActivityCounts(database, properties, recordings, plans),
                customers,
                subscriptions);
    }

    private static MongoDatabase within(Duration time, MongoDatabase database) {
        return database.withTimeout(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
