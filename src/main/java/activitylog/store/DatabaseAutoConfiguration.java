package activitylog.store;

import com.mongodb.client.MongoClient;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/**
 * Opens the database that is configured. Of what Spring Data has for MongoDB this is all that the
 * store uses: it maps documents itself, and a mapping that nobody uses takes time at each start.
 */
@AutoConfiguration(after = MongoAutoConfiguration.class)
class DatabaseAutoConfiguration {

    /**
     * @throws StoreNotReady if no database is named
     */
    @Bean
    MongoDatabaseFactory databases(
            MongoClient client, MongoProperties properties, MongoConnectionDetails connection) {
        String name = properties.getDatabase();
        return new SimpleMongoClientDatabaseFactory(
                client,
                named(name == null ? connection.getConnectionString().getDatabase() : name));
    }

    private static String named(@Nullable String name) {
        if (name == null) {
            throw new StoreNotReady(
                    "SPRING_MONGODB_URI (spring.mongodb.uri) names no database.",
                    "Write it behind the hosts, as in mongodb://localhost:27017/activitylog.",
                    null);
        }
        return name;
    }
}
