package activitylog.export;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Gives every request the probe of its connection, which only Tomcat itself can reach. */
final class ProbeValve extends ValveBase {

    ProbeValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.setAttribute(
                ConnectionProbe.ATTRIBUTE, ConnectionProbe.of(request.getCoyoteRequest()));
        getNext().invoke(request, response);
    }
}
