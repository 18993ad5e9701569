package activitylog.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Says why somebody may not come in, in the terms of the door that was asked. */
final class RefusalBody {

    private final JsonMapper json;

    RefusalBody(JsonMapper json) {
        this.json = json;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        MediaType type = type(request);
        Map<String, Object> body =
                type.equals(MediaType.APPLICATION_PROBLEM_JSON)
                        ? problem(refusal)
                        : graphQlErrors(refusal);
        response.setStatus(refusal.kind().status().value());
        response.setContentType(type.toString());
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }

    private static Map<String, Object> problem(Refusal refusal) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("title", refusal.kind().status().getReasonPhrase());
        problem.put("status", refusal.kind().status().value());
        problem.put("detail", refusal.reason());
        problem.put("code", refusal.kind().name());
        return problem;
    }

    private static Map<String, Object> graphQlErrors(Refusal refusal) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("classification", refusal.kind().classification());
        extensions.put("code", refusal.kind().name());
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", refusal.reason());
        error.put("extensions", extensions);
        return Map.of("errors", List.of(error));
    }

    private static MediaType type(HttpServletRequest request) {
        if (!"/graphql".equals(request.getServletPath() + pathInfo(request))) {
            return MediaType.APPLICATION_PROBLEM_JSON;
        }
        List<MediaType> accepted = accepted(request);
        if (accepted.contains(MediaType.APPLICATION_GRAPHQL_RESPONSE)) {
            return MediaType.APPLICATION_GRAPHQL_RESPONSE;
        }
        return accepted.isEmpty()
                        || accepted.stream().anyMatch(MediaType.APPLICATION_JSON::isCompatibleWith)
                ? MediaType.APPLICATION_JSON
                : MediaType.APPLICATION_PROBLEM_JSON;
    }

    private static String pathInfo(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }

    private static List<MediaType> accepted(HttpServletRequest request) {
        try {
            return MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT)).stream()
                    .map(MediaType::removeQualityValue)
                    .toList();
        } catch (InvalidMediaTypeException e) {
            return List.of();
        }
    }
}
