package activitylog.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.apache.tomcat.util.net.AbstractEndpoint;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.test.util.ReflectionTestUtils;

/** An answer as large as a page leaves in one piece. */
class WholeAnswersTests {

    @Test
    void tomcatGathersAPageOfLogsWithDetails() {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        new WholeAnswers().customize(factory);
        TomcatWebServer server = (TomcatWebServer) factory.getWebServer();
        server.start(); // Until then it keeps its connector aside.
        try {
            assertThat(endpoint(server).getSocketProperties().getAppWriteBufSize())
                    .isEqualTo(32 * 1024);
        } finally {
            server.destroy();
        }
    }

    private static AbstractEndpoint<?, ?> endpoint(TomcatWebServer server) {
        AbstractEndpoint<?, ?> endpoint =
                ReflectionTestUtils.invokeMethod(
                        server.getTomcat().getConnector().getProtocolHandler(), "getEndpoint");
        return Objects.requireNonNull(endpoint);
    }
}
