package activitylog.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A question that has used up its time is ended, and told why. */
@TestPropertySource(properties = "activitylog.graphql.time=0s")
class TimeLimitTests extends ServerTests {

    @Test
    void nothingIsFetchedBehindTheLimit() {
        assertThat(post("{ activityLogs { nodes { id } } }", Map.of()))
                .contains("at most 0 ms for a question", "LIMIT_EXCEEDED", "BAD_REQUEST");
        assertThat(commands.questions()).isEmpty();
    }
}
