package activitylog.graphql;

import org.springframework.http.HttpStatus;

/** A request that is not even a GraphQL request: why, and the status that says so. */
final class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final String code;

    Refusal(HttpStatus status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    static Refusal malformed(String message) {
        return new Refusal(HttpStatus.BAD_REQUEST, "MALFORMED_REQUEST", message);
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }
}
