package activitylog.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether MongoDB answers; says no more than that. */
final class StoreHealth implements HealthIndicator {

    private final MongoDatabase database;

    StoreHealth(MongoDatabase database, Duration maxTime) {
        this.database = database.withTimeout(maxTime.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public Health health() {
        try {
            database.runCommand(new Document("ping", 1));
            return Health.up().build();
        } catch (MongoException e) {
            return Health.down().build();
        }
    }
}
