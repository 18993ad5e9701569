package activitylog.export;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.InMemoryActivityLogs;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the route answers, headers and all. */
class ExportHttpTests {

    private static final String FROM_MAY = "?from=2024-05-01&to=2024-05-31";

    private static ExportServer server;

    @BeforeAll
    static void start() {
        InMemoryActivityLogs logs = new InMemoryActivityLogs();
        logs.take(ExportServer.SCOPE, List.of(aLog("log_a").build(), aLog("log_b").build()));
        server = ExportServer.start(logs);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theHeadSaysWhatTheFileIs() throws IOException {
        HttpResponse<byte[]> answer = server.get(FROM_MAY);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type").replace(" ", ""))
                .startsWith("text/csv;")
                .containsIgnoringCase("charset=utf-8")
                .contains("header=present");
        assertThat(header(answer, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"activity-logs_2024-05-01_2024-05-31.csv\"");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Language")).isEqualTo("en");
    }

    @Test
    void theMostRecentMonthIsTheDefault() throws IOException {
        assertThat(header(server.get(""), "Content-Disposition"))
                .contains("activity-logs_2026-10-24_2026-11-23.csv");
    }

    @Test
    void anEmptyAnswerIsAFileWithItsHeader() throws IOException {
        String csv = Csv.text(server.get("?columns=occurredAt,id&bom=false").body());
        assertThat(csv).isEqualTo("Date-Time (UTC),Entry ID\r\n");
    }

    @Test
    void theZoneOfTheQuestionIsTheZoneOfTheFile() throws IOException {
        String csv =
                Csv.text(
                        server.get(
                                        FROM_MAY
                                                + "&zone=Europe/Stockholm&columns=occurredAt,id"
                                                + "&bom=false&order=asc")
                                .body());
        assertThat(csv)
                .isEqualTo(
                        """
                        Date-Time (Europe/Stockholm),Entry ID
                        2024-05-14 11:30:00,log_a
                        2024-05-14 11:30:00,log_b
                        """
                                .replace("\n", "\r\n"));
    }

    @Test
    void headAnswersLikeGetWithoutABody() throws IOException {
        HttpResponse<byte[]> get = server.get(FROM_MAY);
        HttpResponse<byte[]> head =
                server.send(HttpRequest.newBuilder(server.uri(FROM_MAY)).HEAD().build());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : List.of("Content-Type", "Content-Disposition", "Cache-Control")) {
            assertThat(header(head, name)).isEqualTo(header(get, name));
        }
        assertThat(
                        server.send(
                                        HttpRequest.newBuilder(server.uri("?layout=pivot"))
                                                .HEAD()
                                                .build())
                                .statusCode())
                .isEqualTo(400);
    }

    @Test
    void rangesAreIgnoredAndNotAdvertised() throws IOException {
        HttpResponse<byte[]> part = server.get(FROM_MAY, "Range", "bytes=0-9");
        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.body()).isEqualTo(server.get(FROM_MAY).body());
        assertThat(part.headers().firstValue("Accept-Ranges")).isEmpty();
    }

    @Test
    void nothingButReadingIsAllowed() throws IOException {
        HttpRequest put =
                HttpRequest.newBuilder(server.uri("")).PUT(BodyPublishers.noBody()).build();
        assertThat(server.send(put).statusCode()).isIn(403, 405);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''          | sv-SE, en;q=0.5 | sv | Åtgärd",
                "?lang=fr    | sv-SE           | fr | Action",
                "''          | fi              | en | Action",
                "?lang=de    | ''              | de | Aktion"
            })
    void theLanguageIsTheOneAskedForOrPreferred(
            String query, String accepted, String language, String heading) throws IOException {
        String separator = query.isEmpty() ? "?" : "&";
        HttpResponse<byte[]> answer =
                server.get(
                        query + separator + "columns=action&bom=false",
                        "Accept-Language",
                        accepted);
        assertThat(header(answer, "Content-Language")).isEqualTo(language);
        assertThat(Csv.text(answer.body())).isEqualTo(heading + "\r\n");
    }

    @Test
    void aParameterThatCannotBeDecodedIsTheCallersMistake() throws IOException {
        assertThat(server.get("").statusCode()).isEqualTo(200);
        assertThat(RawHttp.get(server.port(), "/activity-logs.csv?from=%zz", "HTTP/1.1"))
                .startsWith("HTTP/1.1 400");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("(no " + name + ")");
    }
}
