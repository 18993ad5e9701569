package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLogs;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.MongoDatabaseFactory;

@ExtendWith(OutputCaptureExtension.class)
class StoreConfigurationTests {

    private static final String NOTICE = "No spring.mongodb.uri is set";

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner()
                    .withConfiguration(
                            AutoConfigurations.of(
                                    EmbeddedStoreAutoConfiguration.class,
                                    MongoAutoConfiguration.class,
                                    DatabaseAutoConfiguration.class))
                    .withUserConfiguration(StoreConfiguration.class);

    @Test
    void withoutAnAddressLogsAreKeptInMemoryAndALineSaysSo(CapturedOutput output) {
        runner.run(context -> {
            assertThat(context).hasSingleBean(MongoServer.class);
            assertThat(context).hasSingleBean(ActivityLogs.class);
            assertThat(context.getBean(MongoServer.class).getLocalAddress())
                    .extracting(address -> address.getAddress().isLoopbackAddress())
                    .isEqualTo(true);
        });
        assertThat(output.getOut().lines().filter(line -> line.contains(NOTICE)))
                .singleElement()
                .asString()
                .contains("WARN")
                .contains("end with this process");
    }

    @Test
    void theEmbeddedServerEndsWithTheContext() {
        MongoServer[] server = new MongoServer[1];
        runner.run(context -> server[0] = context.getBean(MongoServer.class));
        assertThat(server[0].getLocalAddress()).isNull();
    }

    @Test
    void withAnAddressThatServerIsUsed(CapturedOutput output) {
        withServer(address -> {
            runner.withPropertyValues("spring.mongodb.uri=mongodb://" + address + "/named")
                    .run(StoreConfigurationTests::usesAnotherServer);
            runner.withPropertyValues(
                            "spring.mongodb.port=" + address.split(":")[1],
                            "spring.mongodb.host=127.0.0.1")
                    .run(StoreConfigurationTests::usesAnotherServer);
        });
        assertThat(output).doesNotContain(NOTICE);
    }

    @Test
    void theDatabaseIsThatOfTheAddressUnlessAnotherOneIsNamed() {
        withServer(address -> {
            ApplicationContextRunner there =
                    runner.withPropertyValues("spring.mongodb.uri=mongodb://" + address + "/named");
            there.run(context -> assertThat(database(context)).isEqualTo("named"));
            there.withPropertyValues("spring.mongodb.database=other")
                    .run(context -> assertThat(database(context)).isEqualTo("other"));
        });
        runner.run(context -> assertThat(database(context)).isEqualTo("activitylog"));
    }

    private static String database(AssertableApplicationContext context) {
        return context.getBean(MongoDatabaseFactory.class).getMongoDatabase().getName();
    }

    @Test
    void whoeverElseSaysWhereMongoDbIsWins() {
        withServer(address ->
                runner.withBean(
                                MongoConnectionDetails.class,
                                () -> () -> new ConnectionString("mongodb://" + address + "/x"))
                        .run(StoreConfigurationTests::usesAnotherServer));
    }

    private static void usesAnotherServer(AssertableApplicationContext context) {
        assertThat(context).hasNotFailed().doesNotHaveBean(MongoServer.class);
        assertThat(context).hasSingleBean(ActivityLogs.class);
    }

    private static void withServer(Consumer<String> test) {
        MongoServer server = new MongoServer(new MemoryBackend());
        InetSocketAddress address = server.bind();
        try {
            test.accept("127.0.0.1:" + address.getPort());
        } finally {
            server.shutdownNow();
        }
    }

    @Test
    void theHealthComponentIsCalledStore() {
        runner.run(context ->
                assertThat(
                                context.getBean("storeHealthIndicator", HealthIndicator.class)
                                        .health()
                                        .getStatus())
                        .isEqualTo(Status.UP));
    }

    @Test
    void theClientDoesNotWaitLongerThanConfigured() {
        runner.withPropertyValues(
                        "activitylog.store.max-time=1234ms", "activitylog.store.max-connections=3")
                .run(context -> {
                    MongoClientSettings settings = context.getBean(MongoClientSettings.class);
                    assertThat(context).hasSingleBean(MongoClient.class);
                    BoundedClient bounded = context.getBean(BoundedClient.class);
                    MongoClientSettings.Builder builder = MongoClientSettings.builder(settings);
                    bounded.customize(builder);
                    check(builder.build());
                });
    }

    private static void check(MongoClientSettings settings) {
        assertThat(settings.getClusterSettings().getServerSelectionTimeout(TimeUnit.MILLISECONDS))
                .isEqualTo(1234);
        assertThat(settings.getConnectionPoolSettings().getMaxWaitTime(TimeUnit.MILLISECONDS))
                .isEqualTo(1234);
        assertThat(settings.getConnectionPoolSettings().getMaxSize()).isEqualTo(3);
    }
}
