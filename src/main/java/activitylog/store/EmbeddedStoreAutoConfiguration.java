package activitylog.store;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/**
 * A store in memory, for trying out, where no MongoDB is configured. As an auto-configuration it
 * sees whether somebody else, for example a test, says where MongoDB is.
 */
@AutoConfiguration(before = MongoAutoConfiguration.class)
@Conditional(NoMongoConfigured.class)
@ConditionalOnMissingBean(MongoConnectionDetails.class)
class EmbeddedStoreAutoConfiguration {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedStoreAutoConfiguration.class);

    @Bean(destroyMethod = "shutdownNow")
    MongoServer embeddedMongoServer() {
        MongoServer server = new MongoServer(new EmbeddedBackend());
        server.bind();
        log.warn(
                "No spring.mongodb.uri is set: activity logs are kept in memory and end with this"
                        + " process.");
        return server;
    }

    @Bean
    MongoConnectionDetails embeddedMongo(MongoServer server) {
        return () -> new ConnectionString(server.getConnectionString() + "/activitylog");
    }
}
