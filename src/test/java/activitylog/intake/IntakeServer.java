package activitylog.intake;

import activitylog.access.Role;
import activitylog.access.Viewer;
import jakarta.servlet.Filter;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.method.annotation.AuthenticationPrincipalArgumentResolver;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A server that only takes in audit records, from anybody, and only remembers them. */
final class IntakeServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    final TestIntake intake;

    private IntakeServer(ConfigurableApplicationContext context) {
        this.context = context;
        this.intake = context.getBean(TestIntake.class);
    }

    static IntakeServer start() {
        return new IntakeServer(new SpringApplicationBuilder(Door.class).run("--server.port=0"));
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port() + "/audit-records");
    }

    @Override
    public void close() {
        context.close();
    }

    /** A test component, so that no other test finds it by scanning. */
    @TestComponent
    @SpringBootConfiguration
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    static class Door implements WebMvcConfigurer {

        @Bean
        TestIntake intake() {
            return new TestIntake();
        }

        @Bean
        AuditRecordsController controller(TestIntake intake) {
            return new AuditRecordsController(intake.intake);
        }

        @Bean
        Filter everybodyIsTheRecorder() {
            Viewer viewer = new Viewer("recorder", TestIntake.SCOPE, Set.of(Role.RECORDER));
            return (request, response, chain) -> {
                SecurityContextHolder.getContext()
                        .setAuthentication(new TestingAuthenticationToken(viewer, null));
                chain.doFilter(request, response);
            };
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(new AuthenticationPrincipalArgumentResolver());
        }
    }
}
