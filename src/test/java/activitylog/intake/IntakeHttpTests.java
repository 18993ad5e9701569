package activitylog.intake;

import static activitylog.intake.AuditRecordBuilder.aRecord;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only a real connection shows. */
class IntakeHttpTests {

    private final HttpClient client = HttpClient.newHttpClient();
    private IntakeServer server;

    @BeforeEach
    void start() {
        server = IntakeServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void recordsAreStoredWhileOthersStillArrive() throws Exception {
        PipedOutputStream sending = new PipedOutputStream();
        PipedInputStream body = new PipedInputStream(sending, 1 << 20);
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(
                        request(BodyPublishers.ofInputStream(() -> body)), BodyHandlers.ofString());

        sending.write(lines(0, 500));
        sending.flush();
        server.intake.logs.awaitFirst();
        sending.write(lines(500, 3));
        sending.close();

        assertThat(answer.get().statusCode()).isEqualTo(200);
        assertThat(answer.get().body()).contains("\"received\":503,\"stored\":503,");
    }

    @Test
    void aMistakeAtTheBeginningOfALargeBodyIsAnswered() throws Exception {
        byte[] large =
                (new String(lines(0, 1), UTF_8) + "oops " + " ".repeat(20 << 20)).getBytes(UTF_8);

        HttpResponse<String> answer =
                client.send(request(BodyPublishers.ofByteArray(large)), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body()).contains("line 2, column 1", "\"stored\":1");
    }

    @Test
    void aClientThatGoesAwayLeavesWhatItSentAndBreaksNothing() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    """
                    POST /audit-records HTTP/1.1\r
                    Host: 127.0.0.1\r
                    Content-Type: application/x-ndjson\r
                    Content-Length: 1000000\r
                    \r
                    """
                            .getBytes(UTF_8));
            out.write(lines(0, 500));
            out.flush();
            server.intake.logs.awaitFirst();
        }

        HttpResponse<String> answer =
                client.send(
                        request(BodyPublishers.ofByteArray(lines(1_000, 1))),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"stored\":1,");
    }

    @Test
    void twoCallersWithTheSameRecordsStoreThemOnce() throws Exception {
        CompletableFuture<HttpResponse<String>> one =
                client.sendAsync(
                        request(BodyPublishers.ofByteArray(lines(0, 200))),
                        BodyHandlers.ofString());
        CompletableFuture<HttpResponse<String>> other =
                client.sendAsync(
                        request(BodyPublishers.ofByteArray(lines(0, 200))),
                        BodyHandlers.ofString());

        assertThat(stored(one.get()) + stored(other.get())).isEqualTo(200);
        assertThat(server.intake.logs.all()).hasSize(200);
    }

    private HttpRequest request(BodyPublisher body) throws IOException {
        return HttpRequest.newBuilder(server.uri())
                .header("Content-Type", "application/x-ndjson")
                .POST(body)
                .build();
    }

    private static int stored(HttpResponse<String> answer) {
        return Integer.parseInt(answer.body().replaceFirst(".*\"stored\":(\\d+).*", "$1"));
    }

    private static byte[] lines(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> aRecord("add_customer").with("id", "id-" + i).json() + "\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }
}
