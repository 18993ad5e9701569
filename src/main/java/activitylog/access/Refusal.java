package activitylog.access;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;

/** Why somebody may not come in. The message is shown; it never holds anything of a token. */
final class Refusal extends AuthenticationException {

    /** The kinds of refusals; the names are part of the API. */
    enum Kind {
        /** There is no token, or it is not a good one. */
        UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "UNAUTHORIZED"),
        /** The token is good, but does not allow this. */
        FORBIDDEN(HttpStatus.FORBIDDEN, "FORBIDDEN"),
        /** Nothing is here. */
        NOT_FOUND(HttpStatus.NOT_FOUND, "NOT_FOUND"),
        /** What is here does not take this method. */
        METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "BAD_REQUEST"),
        /** Nobody can tell whether the token is good, or there is no room. */
        UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "UNAVAILABLE");

        private final HttpStatus status;
        private final String classification;

        Kind(HttpStatus status, String classification) {
            this.status = status;
            this.classification = classification;
        }

        HttpStatus status() {
            return status;
        }

        /** The kind of error in the terms of GraphQL. */
        String classification() {
            return classification;
        }
    }

    private final Kind kind;

    Refusal(Kind kind, String reason) {
        super(reason);
        this.kind = kind;
    }

    static Refusal badToken(String reason) {
        return new Refusal(Kind.UNAUTHENTICATED, reason);
    }

    static Refusal forbidden(String reason) {
        return new Refusal(Kind.FORBIDDEN, reason);
    }

    Kind kind() {
        return kind;
    }

    /** The message, which is never missing. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
