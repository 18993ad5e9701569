package activitylog.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the demo says when it is ready can be used as it is. */
class WelcomeTests {

    private static final String TEXT = Welcome.text("http://127.0.0.1:4711");

    @Test
    void linksPeopleAndThePasswordAreThere() {
        assertThat(TEXT)
                .contains(
                        "http://127.0.0.1:4711/graphiql", "http://127.0.0.1:4711/activity-logs.csv")
                .contains("Password      demo");
        assertThat(Account.ALL).allSatisfy(account -> assertThat(TEXT).contains(account.name()));
    }

    @Test
    void theCommandIsOneLineWithBalancedQuotes() {
        String command =
                TEXT.lines().filter(line -> line.startsWith("  curl ")).findFirst().orElseThrow();

        assertThat(command.chars().filter(letter -> letter == '\'').count()).isEven();
        assertThat(command).contains("-u global-admin:demo", "activityLogs(first: 3)");
    }
}
