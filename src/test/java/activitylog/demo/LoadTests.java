package activitylog.demo;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.ActivityLogApplication;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** The profile load fills a database and ends. */
class LoadTests {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final List<Integer> ports = new ArrayList<>();
    private final String uri = server.bindAndGetConnectionString() + "/load";

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    private ConfigurableApplicationContext load(int records, int seed) {
        SpringApplication application = new SpringApplication(ActivityLogApplication.class);
        application.addListeners(
                (ApplicationListener<ApplicationStartedEvent>)
                        event -> ports.add(port(event.getApplicationContext())));
        return application.run(
                "--spring.profiles.active=load",
                "--spring.mongodb.uri=" + uri,
                "--activitylog.demo.records=" + records,
                "--activitylog.demo.seed=" + seed);
    }

    private static int port(ApplicationContext context) {
        return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    private long stored() {
        try (MongoClient client = MongoClients.create(uri)) {
            return client.getDatabase("load").getCollection("activity_logs").countDocuments();
        }
    }

    @Test
    void recordsAreAddedAndNothingIsLeftRunning() {
        assertThat(load(700, 1).isActive()).isFalse();
        assertThat(stored()).isEqualTo(700);
        assertThat(load(50, 2).isActive()).isFalse();
        assertThat(stored()).isEqualTo(750);
    }

    @Test
    void nothingListens() {
        load(1, 1);
        assertThat(ports).containsExactly(-1);
    }
}
