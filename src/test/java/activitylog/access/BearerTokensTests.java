package activitylog.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** Any request has the token, or the mistake, that Spring Security finds in it. */
class BearerTokensTests {

    private final BearerTokenResolver tokens = new BearerTokens();
    private final BearerTokenResolver others = new DefaultBearerTokenResolver();

    @Test
    void theUsualHeaderHoldsTheToken() {
        assertThat(found(tokens, request("Bearer aZ0-._~+/x"))).isEqualTo("aZ0-._~+/x");
    }

    @Test
    void aRequestWithoutTheHeaderHasNoToken() {
        assertThat(found(tokens, new MockHttpServletRequest())).isEqualTo("null");
    }

    @Test
    void anyHeaderIsReadAsSpringSecurityReadsIt() {
        String[] parts = {"Bearer", "bearer", " ", " ", "a.b", "=", "é", "\t", "-", ",", "Z9", "%"};
        for (long seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder header = new StringBuilder(random.nextBoolean() ? "Bearer " : "");
            for (int i = random.nextInt(6); i > 0; i--) {
                header.append(parts[random.nextInt(parts.length)]);
            }
            HttpServletRequest request = request(header.toString());
            assertThat(found(tokens, request))
                    .as("seed %d: %s", seed, header)
                    .isEqualTo(found(others, request));
        }
    }

    private static HttpServletRequest request(@Nullable String header) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
        request.addHeader("Authorization", String.valueOf(header));
        return request;
    }

    private static String found(BearerTokenResolver resolver, HttpServletRequest request) {
        try {
            return String.valueOf(resolver.resolve(request));
        } catch (OAuth2AuthenticationException e) {
            return "mistake: " + e.getError();
        }
    }
}
