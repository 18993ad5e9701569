package activitylog.store;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Keeps activity logs in the MongoDB that is configured. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
class StoreConfiguration {

    @Bean
    MongoClientSettingsBuilderCustomizer boundedClient(
            MongoConnectionDetails connection, StoreProperties properties) {
        return new BoundedClient(connection.getConnectionString(), properties);
    }

    @Bean
    MongoStore mongoStore(
            MongoDatabaseFactory databases,
            MongoConnectionDetails connection,
            StoreProperties properties) {
        Consistency.check(connection.getConnectionString());
        MongoDatabase database = databases.getMongoDatabase();
        new StoreStart(database, connection.getConnectionString().getHosts(), properties).run();
        return MongoStore.in(database, properties);
    }

    /** Not for everybody: {@code access} stands between the logs and those who want them. */
    @Bean(defaultCandidate = false)
    MongoActivityLogs storedActivityLogs(MongoStore store) {
        return store.logs();
    }

    /** Not for everybody either. */
    @Bean(defaultCandidate = false)
    MongoCustomers storedCustomers(MongoStore store) {
        return store.customers();
    }

    /** Nothing of them can be hidden. */
    @Bean
    MongoSubscriptions storedSubscriptions(MongoStore store) {
        return store.subscriptions();
    }

    /** Codes of actions are hidden from nobody. */
    @Bean
    MongoActions actions(MongoDatabaseFactory databases, StoreProperties properties) {
        return new MongoActions(databases.getMongoDatabase(), properties);
    }

    /** Not for everybody either. */
    @Bean(defaultCandidate = false)
    MongoActivityCounts storedActivityCounts(MongoStore store) {
        return store.counts();
    }

    /** Not for everybody either. */
    @Bean(defaultCandidate = false)
    MongoExports storedExports(MongoDatabaseFactory databases, StoreProperties properties) {
        return new MongoExports(databases.getMongoDatabase(), properties, InstantSource.system());
    }

    /** Called "store" among the components of the server's health. */
    @Bean
    HealthIndicator storeHealthIndicator(
            MongoDatabaseFactory databases, StoreProperties properties) {
        return new StoreHealth(databases.getMongoDatabase(), properties.maxTime());
    }
}
