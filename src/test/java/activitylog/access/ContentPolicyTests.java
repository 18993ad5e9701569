package activitylog.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a browser may load for our pages. */
class ContentPolicyTests {

    @Test
    void thePageMayAskTheIssuersForTokens() {
        Set<String> issuers = Set.of("https://a.example/x/v2.0", "https://b.example:8443", "name");

        assertThat(ContentPolicy.of(issuers))
                .contains("connect-src 'self' https://a.example https://b.example:8443;");
    }

    @Test
    void anIssuerCannotAddDirectives() {
        assertThat(ContentPolicy.of(Set.of("https://a.example; script-src *")))
                .contains("connect-src 'self';")
                .doesNotContain("script-src");
    }
}
