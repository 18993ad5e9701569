package activitylog.access;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A way in. What is not in the table is closed.
 *
 * @param path a pattern
 * @param methods the methods that it takes
 * @param permission what it needs; null: nothing
 */
record Door(String path, Set<HttpMethod> methods, @Nullable Permission permission) {

    private static final Set<HttpMethod> LOOK = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** The table of all ways in. */
    static final List<Door> ALL =
            List.of(
                    new Door("/graphql", Set.of(HttpMethod.POST), Permission.READ),
                    new Door("/activity-logs", LOOK, Permission.READ),
                    new Door("/activity-logs.csv", LOOK, Permission.READ),
                    new Door("/activity-logs.ndjson", LOOK, Permission.READ),
                    new Door("/activity-logs.xlsx", LOOK, Permission.READ),
                    new Door("/audit-records", Set.of(HttpMethod.POST), Permission.RECORD),
                    new Door("/actuator/health/**", LOOK, null),
                    new Door("/", LOOK, null),
                    new Door("/index.html", LOOK, null),
                    new Door("/favicon.ico", LOOK, null),
                    new Door("/assets/**", LOOK, null),
                    new Door("/graphiql/**", LOOK, null),
                    new Door("/webjars/**", LOOK, null),
                    new Door("/web-config.json", LOOK, null));

    RequestMatcher matcher() {
        PathPatternRequestMatcher.Builder builder = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                methods.stream()
                        .map(method -> (RequestMatcher) builder.matcher(method, path))
                        .toList());
    }

    RequestMatcher pathMatcher() {
        return PathPatternRequestMatcher.pathPattern(path);
    }
}
