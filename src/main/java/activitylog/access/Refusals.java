package activitylog.access;

import activitylog.access.Refusal.Kind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers those who may not come in. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String RETRY_SECONDS = "30";

    private final BearerTokenAuthenticationEntryPoint challenge =
            new BearerTokenAuthenticationEntryPoint();
    private final RefusalBody body;

    Refusals(RefusalBody body) {
        this.body = body;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        answer(request, response, refusal(e));
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        answer(request, response, refusal(request, response));
    }

    private static Refusal refusal(AuthenticationException e) {
        return switch (e) {
            case Refusal refusal -> refusal;
            case OAuth2AuthenticationException malformed ->
                    Refusal.badToken("The Authorization header holds no well-formed bearer token.");
            default ->
                    Refusal.badToken(
                            "A bearer token is needed: send it in the Authorization header.");
        };
    }

    /** Why somebody with a good token is not let in. */
    private static Refusal refusal(HttpServletRequest request, HttpServletResponse response) {
        List<Door> doors =
                Door.ALL.stream().filter(door -> door.pathMatcher().matches(request)).toList();
        if (doors.isEmpty()) {
            return new Refusal(Kind.NOT_FOUND, "There is nothing at this path.");
        }
        HttpMethod method = HttpMethod.valueOf(request.getMethod());
        if (doors.stream().noneMatch(door -> door.methods().contains(method))) {
            response.setHeader(HttpHeaders.ALLOW, allowed(doors));
            return new Refusal(Kind.METHOD_NOT_ALLOWED, "This path does not take this method.");
        }
        return Refusal.forbidden("None of the roles that the token gives allows this.");
    }

    private static String allowed(List<Door> doors) {
        return doors.stream()
                .flatMap(door -> door.methods().stream())
                .map(HttpMethod::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        switch (refusal.kind()) {
            case UNAUTHENTICATED -> challenge(request, response, refusal);
            case FORBIDDEN ->
                    response.setHeader(
                            HttpHeaders.WWW_AUTHENTICATE,
                            "Bearer error=\"insufficient_scope\", error_description=\""
                                    + refusal.reason()
                                    + '"');
            case UNAVAILABLE -> response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            case NOT_FOUND, METHOD_NOT_ALLOWED -> {}
        }
        body.write(request, response, refusal);
    }

    /** Without a token, the challenge must not speak of an error (RFC 6750, section 3.1). */
    private void challenge(
            HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
        AuthenticationException cause =
                request.getHeader(HttpHeaders.AUTHORIZATION) == null
                        ? refusal
                        : new InvalidBearerTokenException(refusal.reason());
        challenge.commence(request, response, cause);
    }
}
