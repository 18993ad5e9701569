package activitylog.export;

import jakarta.servlet.ServletRequest;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.springframework.http.HttpHeaders;

/** Asks a connection whether its client is still there, without waiting and without writing. */
@FunctionalInterface
interface ConnectionProbe {

    /** The attribute of requests under which the probe of their connection is. */
    String ATTRIBUTE = ConnectionProbe.class.getName();

    /** Of a connection that cannot be asked. */
    ConnectionProbe BLIND = () -> false;

    /** Whether nobody is at the other end any more. */
    boolean isGone();

    /** The probe of the connection of a request. */
    static ConnectionProbe of(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof ConnectionProbe probe ? probe : BLIND;
    }

    /**
     * The same, as Tomcat has it. A request with a body is not asked: what arrives could be of it.
     */
    static ConnectionProbe of(Request request) {
        boolean hasBody =
                request.getContentLengthLong() >= 0
                        || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        return hasBody ? BLIND : () -> arrives(request) && arrives(request);
    }

    /**
     * Whether anything has arrived, the end of the connection included. A request that a client has
     * sent ahead arrives once, and is kept; an end does so every time.
     */
    private static boolean arrives(Request request) {
        request.action(ActionCode.AVAILABLE, Boolean.TRUE);
        return request.getAvailable() > 0;
    }
}
