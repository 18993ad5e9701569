package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.AvailabilityProbesAutoConfiguration;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.application.AvailabilityHealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

/** A server without its database is alive, but not ready. */
@Timeout(60)
class StoreHealthTests {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final Gate gate = new Gate(server.bind());

    @AfterEach
    void stop() {
        gate.close();
        server.shutdownNow();
    }

    @Test
    void aServerWithoutItsDatabaseIsAliveButNotReady() {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues(
                        "spring.mongodb.uri=" + gate.uri() + "/activitylog",
                        "activitylog.store.max-time=5s")
                .withConfiguration(
                        AutoConfigurations.of(
                                EmbeddedStoreAutoConfiguration.class,
                                MongoAutoConfiguration.class,
                                DatabaseAutoConfiguration.class,
                                MongoHealthContributorAutoConfiguration.class,
                                ApplicationAvailabilityAutoConfiguration.class,
                                AvailabilityHealthContributorAutoConfiguration.class,
                                AvailabilityProbesAutoConfiguration.class,
                                HealthContributorAutoConfiguration.class,
                                HealthContributorRegistryAutoConfiguration.class,
                                HealthEndpointAutoConfiguration.class))
                .withUserConfiguration(StoreConfiguration.class)
                .run(this::check);
    }

    private void check(ApplicationContext context) {
        AvailabilityChangeEvent.publish(context, LivenessState.CORRECT);
        AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
        HealthEndpoint health = context.getBean(HealthEndpoint.class);
        assertThat(health.healthForPath("store").getStatus()).isEqualTo(Status.UP);
        assertThat(health.healthForPath("mongo")).isNull();
        checkProbes(health, Status.UP);
        gate.shut();
        checkProbes(health, Status.DOWN);
        gate.open();
        checkProbes(health, Status.UP);
    }

    private static void checkProbes(HealthEndpoint health, Status readiness) {
        assertThat(health.healthForPath("readiness").getStatus()).isEqualTo(readiness);
        assertThat(health.healthForPath("liveness").getStatus()).isEqualTo(Status.UP);
    }
}
