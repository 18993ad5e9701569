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

    /** Not for everybody: {@code access} stands between the logs and those who want them. */
    @Bean(defaultCandidate = false)
    MongoActivityLogs storedActivityLogs(
            MongoDatabaseFactory databases,
            MongoConnectionDetails connection,
            StoreProperties properties) {
        MongoDatabase database = databases.getMongoDatabase();
        new StoreStart(database, connection.getConnectionString().getHosts(), properties).run();
        return new MongoActivityLogs(database, properties);
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
