package activitylog.demo;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says where everything is, once the demo is ready. */
final class Welcome {

    private static final Logger log = LoggerFactory.getLogger(Welcome.class);

    private Welcome() {}

    static void log(String port) {
        log.info("The demo is ready.\n{}", text("http://127.0.0.1:" + port));
    }

    static String text(String home) {
        return """

          Start here    %1$s/
          GraphiQL      %1$s/graphiql
          CSV           %1$s/activity-logs.csv (with a token)
          Sign in as    %2$s
          Password      %3$s

        %4$s
        """
                .formatted(home, names(), Account.PASSWORD, curl(home));
    }

    private static String names() {
        return Account.ALL.stream().map(Account::name).collect(Collectors.joining(", "));
    }

    /** Asks for a token, and with it for the newest entries. */
    private static String curl(String home) {
        String token =
                "$(curl -s -u global-admin:%s -d grant_type=client_credentials %s/oauth2/token"
                        .formatted(Account.PASSWORD, home);
        String query =
                "{ activityLogs(first: 3) { nodes { occurredAt action { label }"
                        + " affectedCustomer { companyName } partnerUser { principalName } } } }";
        return "  curl -s %s/graphql -H 'Content-Type: application/json'".formatted(home)
                + " -H \"Authorization: Bearer %s".formatted(token)
                + " | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')\""
                + " -d '{\"query\":\"%s\"}'".formatted(query);
    }
}
