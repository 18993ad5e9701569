package activitylog.export;

import activitylog.access.Role;
import activitylog.access.Viewer;
import activitylog.activity.ActivityLogs;
import activitylog.activity.HiddenFields;
import activitylog.activity.InMemoryExports;
import activitylog.activity.Links;
import activitylog.activity.Scope;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** The export on a real web server, for one viewer, over any logs. */
final class ExportServer implements AutoCloseable {

    static final Scope SCOPE = new Scope("5b0c1f7e-2a44-4d0e-9c3b-7f1e6a90d2c1");
    static final HiddenFields NOTHING_HIDDEN = HiddenFields.of(SCOPE);
    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static final Viewer ANNA =
            new Viewer("anna@nordreseller.example", SCOPE, Set.of(Role.ADMIN_AGENT));

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final InMemoryExports exports;

    private ExportServer(ConfigurableApplicationContext context) {
        this.context = context;
        this.exports = context.getBean(InMemoryExports.class);
    }

    /** The receipts of this server. */
    InMemoryExports exports() {
        return exports;
    }

    /** Waits until no export of the one before is under way any more. */
    void awaitFreePlace() {
        Slots slots = context.getBean(Slots.class);
        while (true) {
            try (Slots.Slot _ = slots.take(SCOPE.tenant())) {
                return;
            } catch (TooManyExports e) {
                Thread.onSpinWait();
            }
        }
    }

    static ExportServer start(ActivityLogs logs, String... arguments) {
        SpringApplication application = new SpringApplication(Setup.class);
        application.addInitializers(context ->
                ((GenericApplicationContext) context)
                        .registerBean("activityLogs", ActivityLogs.class, () -> logs));
        String[] all = new String[arguments.length + 1];
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[0] = "--server.port=0";
        return new ExportServer(application.run(all));
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    URI uri(String query) {
        return uri("/activity-logs.csv", query);
    }

    URI uri(String path, String query) {
        return URI.create("http://127.0.0.1:" + port() + path + query);
    }

    HttpResponse<byte[]> get(String query, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(query));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops the server as SIGTERM does, and returns when it has stopped. */
    @Override
    public void close() {
        client.close();
        context.close();
    }

    /** Only what an export needs; no stereotype, so that no scan finds it. */
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        LifecycleAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    @EnableWebSecurity
    @EnableConfigurationProperties(ExportProperties.class)
    @Import({
        ExportController.class,
        ExportErrors.class,
        Deliveries.class,
        Receipts.class,
        Slots.class,
        Shutdown.class,
        CutFilter.class,
        ProbedConnections.class
    })
    static final class Setup {

        @Bean
        InMemoryExports exports() {
            return new InMemoryExports();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        Links links() {
            return new Links(
                    "https://partner.example/{customerId}/subscriptions",
                    "https://partner.example/{customerId}/subscriptions/{subscriptionId}");
        }

        @Bean
        SecurityFilterChain everybodyIsAnna(HttpSecurity http) {
            Filter signIn =
                    (request, response, chain) -> {
                        SecurityContextHolder.getContext()
                                .setAuthentication(
                                        new TestingAuthenticationToken(ANNA, null, "READ"));
                        chain.doFilter(request, response);
                    };
            return http.addFilterBefore(signIn, AnonymousAuthenticationFilter.class)
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .build();
        }
    }
}
