package activitylog;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a token who calls the server. */
public record Caller(HttpClient client, String home, String token) {

    public HttpResponse<String> ask(String document, Map<String, Object> variables) {
        Map<String, Object> body = Map.of("query", document, "variables", variables);
        return send(
                to("/graphql")
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.ofString(
                                        JsonMapper.shared().writeValueAsString(body))));
    }

    /** The text at a place of the answer, as RFC 6901 names places. */
    String textAt(String place, String document) {
        JsonNode answer = JsonMapper.shared().readTree(ask(document, Map.of()).body());
        return answer.at(place).stringValue();
    }

    HttpResponse<String> export(String query) {
        return send(to("/activity-logs.csv?" + query));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(home + path))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
