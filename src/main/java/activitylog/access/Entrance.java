package activitylog.access;

import activitylog.access.Refusal.Kind;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets a bounded number of questions in at once. The others wait for a short time in the order in
 * which they came, and are then refused before anything is done for them: checking the tokens of a
 * thousand connections takes the time in which others could be answered.
 *
 * <p>Only questions, which are short, and only those with a token: exports are bounded where they
 * run, and who has no token is refused at no cost.
 */
final class Entrance extends OncePerRequestFilter {

    private static final String QUESTIONS = "/graphql";
    private static final String RETRY_SECONDS = "1";

    private final Semaphore free;
    private final Duration patience;
    private final RefusalBody body;

    Entrance(int concurrent, Duration patience, JsonMapper json) {
        this.free = new Semaphore(concurrent, true);
        this.patience = patience;
        this.body = new RefusalBody(json);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !QUESTIONS.equals(request.getRequestURI())
                || request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain inside)
            throws ServletException, IOException {
        if (!isFree()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            body.write(
                    request,
                    response,
                    new Refusal(
                            Kind.UNAVAILABLE,
                            "Try again in a moment: more questions come than can be answered."));
            return;
        }
        try {
            inside.doFilter(request, response);
        } finally {
            free.release();
        }
    }

    private boolean isFree() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
