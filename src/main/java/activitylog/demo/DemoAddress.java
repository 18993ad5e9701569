package activitylog.demo;

import activitylog.access.Misconfigured;
import java.net.InetAddress;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps the demo, whose password everybody knows, on this machine. */
@Component
@Profile("demo")
class DemoAddress {

    /**
     * @throws Misconfigured if other machines could reach the server, and nobody said that they may
     */
    DemoAddress(ServerProperties server, DemoProperties demo) {
        InetAddress address = server.getAddress();
        boolean here = address != null && address.isLoopbackAddress();
        if (!here && !demo.anyAddress()) {
            throw new Misconfigured(
                    "The profile demo lets everybody in with a known password, so it only listens"
                            + " on this machine: leave server.address at 127.0.0.1, or set"
                            + " activitylog.demo.any-address=true if you mean it.");
        }
    }
}
