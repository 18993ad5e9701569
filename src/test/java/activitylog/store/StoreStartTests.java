package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;

/** The server does not start with a MongoDB that is not there, and says so in a sentence. */
@Timeout(60)
@ExtendWith(OutputCaptureExtension.class)
class StoreStartTests {

    @ImportAutoConfiguration({
        EmbeddedStoreAutoConfiguration.class,
        MongoAutoConfiguration.class,
        DatabaseAutoConfiguration.class
    })
    @Import(StoreConfiguration.class)
    static class Application {}

    private static Throwable start(String uri, String maxTime) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return catchThrowable(() ->
                application
                        .run(
                                "--spring.mongodb.uri=" + uri,
                                "--activitylog.store.max-time=" + maxTime,
                                "--logging.level.de.bwaldvogel.mongo=off")
                        .close());
    }

    @Test
    void withoutMongoDbItEndsWithASentenceThatNamesNoPassword(CapturedOutput output)
            throws IOException {
        int port = unusedPort();
        assertThat(start("mongodb://ann:secret@127.0.0.1:" + port + "/activitylog", "300ms"))
                .isNotNull();
        assertThat(output)
                .contains("MongoDB at 127.0.0.1:" + port + " cannot be used")
                .contains("SPRING_MONGODB_URI")
                .doesNotContain("secret")
                .doesNotContain("at com.mongodb")
                .doesNotContain("at activitylog");
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void aUriWithoutADatabaseEndsWithASentence(CapturedOutput output) {
        assertThat(start("mongodb://ann:secret@127.0.0.1:27017", "300ms")).isNotNull();
        assertThat(output)
                .contains("SPRING_MONGODB_URI (spring.mongodb.uri) names no database.")
                .contains("mongodb://localhost:27017/activitylog")
                .doesNotContain("secret")
                .doesNotContain("at activitylog");
    }

    @Test
    void withAMongoDbThatRefusesTheUserItEndsWithASentence(CapturedOutput output) {
        MongoServer server = new MongoServer(new MemoryBackend());
        String address = server.bindAndGetConnectionString().substring("mongodb://".length());
        try {
            assertThat(start("mongodb://ann:secret@" + address + "/activitylog", "30s"))
                    .isNotNull();
        } finally {
            server.shutdownNow();
        }
        assertThat(output)
                .contains("MongoDB at " + address + " cannot be used")
                .contains("user name or the password")
                .doesNotContain("secret")
                .doesNotContain("at com.mongodb")
                .doesNotContain("at activitylog");
    }

    @Test
    void withAMongoDbItStarts() {
        MongoServer server = new MongoServer(new MemoryBackend());
        String uri = server.bindAndGetConnectionString() + "/activitylog";
        try {
            assertThat(start(uri, "30s")).isNull();
        } finally {
            server.shutdownNow();
        }
    }
}
