package activitylog.store;

import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** Sees to it that the server only starts with a MongoDB that answers and has the indexes. */
record StoreStart(MongoDatabase database, List<String> hosts, StoreProperties properties) {

    void run() {
        try {
            within(properties.maxTime()).runCommand(new Document("ping", 1));
        } catch (MongoException e) {
            throw new StoreNotReady(at() + " cannot be used: " + reason(e), e);
        }
        try {
            MongoDatabase patient = within(properties.maxIndexTime());
            LogIndexes.create(patient.getCollection(MongoActivityLogs.LOGS));
            Retention.apply(patient, properties.retention());
            ListIndex.create(
                    patient.getCollection(MongoCustomers.COLLECTION), ListIndex.OF_CUSTOMERS);
            ListIndex.create(
                    patient.getCollection(MongoSubscriptions.COLLECTION),
                    ListIndex.OF_SUBSCRIPTIONS);
        } catch (MongoException e) {
            throw new StoreNotReady(at() + " does not create the indexes: " + reason(e), e);
        }
    }

    private MongoDatabase within(Duration time) {
        return database.withTimeout(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private String at() {
        return "MongoDB at " + String.join(", ", hosts);
    }

    private static String reason(MongoException thrown) {
        return switch (thrown) {
            case MongoSecurityException _ -> "it does not accept the user name or the password.";
            case MongoTimeoutException _ -> "it does not answer in time.";
            default -> String.valueOf(thrown.getMessage());
        };
    }
}
