package activitylog.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LinksTests {

    private static final String PAGE = "https://p.example/{customerId}/subscriptions";

    @Test
    void idsAreEncoded() {
        Links links = new Links(PAGE, PAGE + "/{subscriptionId}");
        assertThat(links.subscriptions("a b/ö"))
                .isEqualTo("https://p.example/a%20b%2F%C3%B6/subscriptions");
        assertThat(links.subscription("c", "s?x"))
                .isEqualTo("https://p.example/c/subscriptions/s%3Fx");
    }

    @Test
    void aTemplateWithoutItsPlaceholderIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Links(PAGE, PAGE))
                .withMessageContaining("{subscriptionId}");
    }
}
