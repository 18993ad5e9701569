package activitylog.export;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.stereotype.Component;

/**
 * Ends the connection in the middle of a file, so that no client takes the half for the whole.
 *
 * <p>Tomcat closes a connection without a word if it is told that the client left; behind any other
 * failure it appends the error page. It is told out here, because Spring would end the response
 * properly for a client that left.
 */
@Component
final class CutFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (Cut e) {
            throw new ClientAbortException(e);
        }
    }
}
