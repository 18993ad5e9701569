package activitylog.graphql;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Lets answers leave in one piece: what Tomcat gathers by itself is half a page of logs. */
@Component
final class WholeAnswers implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    /** Holds a page of 50 logs with details. Each connection has so much. */
    static final DataSize GATHERED = DataSize.ofKilobytes(32);

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        String bytes = String.valueOf(GATHERED.toBytes());
        factory.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appWriteBufSize", bytes));
    }
}
