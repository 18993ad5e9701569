package activitylog.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What Spring Security lets through is let through, and nothing else. */
class HeaderFirewallTests {

    private static boolean passes(HttpFirewall firewall, String value) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.addHeader("X-Text", value);
        try {
            return value.equals(firewall.getFirewalledRequest(request).getHeader("X-Text"));
        } catch (RequestRejectedException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer abc-._~+/=",
                "a\tb",
                "a\u0000",
                "a\r\nb",
                "\u007f",
                "å",
                "\u0085",
                "🌍",
                "\uffff"
            })
    void aTextIsJudgedAsSpringSecurityJudgesIt(String text) {
        assertThat(passes(new HeaderFirewall(), text))
                .isEqualTo(passes(new StrictHttpFirewall(), text));
    }

    @Test
    void soIsAnyText() {
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int length = random.nextInt(4); length > 0; length--) {
                text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x100 : 0x3000));
            }
            aTextIsJudgedAsSpringSecurityJudgesIt(text.toString());
        }
    }

    @Test
    void aNameWithAControlCharacterIsRefused() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        assertThatThrownBy(() ->
                        new HeaderFirewall().getFirewalledRequest(request).getHeader("X\u0000"))
                .isInstanceOf(RequestRejectedException.class);
    }
}
