package activitylog.intake;

import static activitylog.intake.AuditRecordBuilder.aRecord;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import activitylog.access.Role;
import activitylog.access.Viewer;
import activitylog.activity.Unavailable;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.method.annotation.AuthenticationPrincipalArgumentResolver;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class AuditRecordsControllerTests {

    private static final String GOOD = aRecord("add_customer").json();
    private static final String FOREIGN =
            aRecord("add_customer").with("id", "f").with("partnerId", "somebody").json();

    private final TestIntake intake = new TestIntake();
    private final MockMvcTester mvc =
            MockMvcTester.create(
                    MockMvcBuilders.standaloneSetup(new AuditRecordsController(intake.intake))
                            .setCustomArgumentResolvers(
                                    new AuthenticationPrincipalArgumentResolver())
                            .build());

    @BeforeEach
    void signIn() {
        Viewer viewer = new Viewer("recorder", TestIntake.SCOPE, Set.of(Role.RECORDER));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(viewer, null));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json;charset=UTF-8"})
    void answersWithAReport(String type) {
        MvcTestResult answer = send(type, "[" + GOOD + "," + GOOD + "," + FOREIGN + ",7]");

        assertThat(answer).hasStatus(200).hasContentType("application/json");
        assertThat(answer)
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"received":4,"stored":1,"duplicates":1,"rejectedCount":2,"rejected":[
                          {"position":2,"id":"f","reason":
                           "partnerId is \\"somebody\\", which is not the partner of the caller"},
                          {"position":3,"id":null,"reason":"the record is not an object"}]}
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-ndjson", "application/ndjson", "application/jsonl"})
    void takesLines(String type) {
        assertThat(send(type, GOOD + "\n" + GOOD)).hasStatus(200);
        assertThat(intake.logs.all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/csv",
                "application/xml",
                "application/x-www-form-urlencoded",
                "application/json;charset=UTF-16",
                "application/x-ndjson;charset=ISO-8859-1"
            })
    void refusesOtherTypes(String type) {
        assertThat(send(type, "[" + GOOD + "]")).hasStatus(415);
        assertThat(intake.logs.all()).isEmpty();
    }

    @Test
    void refusesCompressedBodies() {
        MvcTestResult answer =
                mvc.perform(
                        post("/audit-records")
                                .contentType("application/json")
                                .header("Content-Encoding", "gzip")
                                .content("x"));

        assertThat(answer).hasStatus(415).hasContentType("application/problem+json");
    }

    @Test
    void saysWhereAMistakeIsAndWhatWasStored() {
        MvcTestResult answer = send("application/json", "[" + GOOD + ",\n" + FOREIGN + ",\n oops]");

        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
        assertThat(answer)
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"title":"Bad Request","status":400,"instance":"/audit-records","detail":
                          "Malformed JSON at line 3, column 2: Unrecognized token 'oops': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
                         "received":2,"stored":1,"duplicates":0,"rejectedCount":1,"rejected":[
                          {"position":1,"id":"f","reason":
                           "partnerId is \\"somebody\\", which is not the partner of the caller"}]}
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "7", "null", "{}", "{\"items\":7}", "\"x\""})
    void saysThatABodyHasNoRecords(String body) {
        MvcTestResult answer = send("application/json", body);

        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("detail").asString().startsWith("The ");
    }

    @Test
    void asksToTryAgainWhenTheStoreIsAway() {
        intake.logs.failFrom(1, new Unavailable(new IllegalStateException("mongo.internal:27017")));
        String records =
                "["
                        + GOOD.replace("record-1", "a")
                        + ("," + GOOD).repeat(2)
                        + ("," + GOOD).repeat(3)
                        + "]";

        MvcTestResult answer = send("application/json", records);

        assertThat(answer)
                .hasStatus(503)
                .hasContentType("application/problem+json")
                .hasHeader("Retry-After", "5");
        assertThat(answer).bodyJson().extractingPath("stored").isEqualTo(2);
        assertThat(answer).bodyJson().extractingPath("duplicates").isEqualTo(1);
        assertThat(answer).bodyText().doesNotContain("mongo", "Exception", "activitylog.");
    }

    @Test
    void showsAnIdInsteadOfAFault() {
        intake.logs.failFrom(0, new IllegalStateException("a secret of the house"));

        MvcTestResult answer = send("application/json", "[" + GOOD + "]");

        assertThat(answer).hasStatus(500).hasContentType("application/problem+json");
        assertThat(answer)
                .bodyJson()
                .extractingPath("detail")
                .asString()
                .matches("Internal error [0-9a-f-]{36}\\. What is stored .*");
        assertThat(answer).bodyText().doesNotContain("secret", "Exception");
    }

    @Test
    void answersWhateverTheCallerWouldLikeToGet() {
        MvcTestResult answer =
                mvc.perform(
                        post("/audit-records")
                                .contentType("application/json")
                                .accept("text/csv")
                                .content("[" + GOOD + "]"));

        assertThat(answer).hasStatus(200).hasContentType("application/json");
    }

    private MvcTestResult send(String type, String body) {
        return mvc.perform(post("/audit-records").contentType(type).content(body));
    }
}
