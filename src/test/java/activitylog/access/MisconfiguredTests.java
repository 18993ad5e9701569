package activitylog.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** A server that nobody could sign in to does not start, and says what to set. */
@ExtendWith(OutputCaptureExtension.class)
class MisconfiguredTests {

    @Test
    void withoutAnIssuerTheServerDoesNotStart(CapturedOutput output) {
        assertThat(catchThrowable(AccessServer::start)).isNotNull();

        assertThat(output)
                .contains(
                        "APPLICATION FAILED TO START",
                        "Nobody could sign in: set activitylog.access.issuers[0].issuer and")
                .doesNotContain("\tat ");
    }

    @Test
    void anIssuerWithoutAnAudienceIsNotEnough(CapturedOutput output) {
        String issuer = "activitylog.access.issuers[0].issuer=https://issuer.example";

        assertThat(catchThrowable(() -> AccessServer.start(issuer))).isNotNull();

        assertThat(output).contains("activitylog.access.issuers[0].audience is missing; set it to");
    }

    @Test
    void oneIssuerIsNotListedTwice(CapturedOutput output) {
        String[] twice = {
            "activitylog.access.issuers[0].issuer=https://issuer.example",
            "activitylog.access.issuers[0].audience=a",
            "activitylog.access.issuers[1].issuer=https://issuer.example",
            "activitylog.access.issuers[1].audience=b"
        };

        assertThat(catchThrowable(() -> AccessServer.start(twice))).isNotNull();

        assertThat(output).contains("issuers[1].issuer names an issuer for the second time");
    }

    @Test
    void environmentVariablesDoAsWell() {
        Map<String, Object> variables =
                Map.of(
                        "ACTIVITYLOG_ACCESS_ISSUERS_0_ISSUER", "https://issuer.example",
                        "ACTIVITYLOG_ACCESS_ISSUERS_0_AUDIENCE", "log",
                        "ACTIVITYLOG_ACCESS_ISSUERS_0_JWKSETURI", "https://issuer.example/keys",
                        "ACTIVITYLOG_ACCESS_ISSUERS_0_ROLES_GLOBALADMIN", "Boss");

        AccessProperties.Issuer issuer = bound(variables).issuers().getFirst();

        assertThat(issuer.issuer()).isEqualTo("https://issuer.example");
        assertThat(issuer.audience()).isEqualTo("log");
        assertThat(issuer.jwkSetUri()).isEqualTo("https://issuer.example/keys");
        assertThat(issuer.tenantClaim()).isEqualTo("tid");
        assertThat(issuer.rolesClaim()).containsExactly("roles");
        assertThat(issuer.roles()).containsOnlyKeys(Role.GLOBAL_ADMIN);
    }

    private static AccessProperties bound(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bind("activitylog.access", AccessProperties.class).get();
    }
}
