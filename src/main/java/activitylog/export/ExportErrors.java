package activitylog.export;

import activitylog.activity.InvalidRequest;
import activitylog.activity.Unavailable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in words why there is no file (RFC 9457). */
@RestControllerAdvice(assignableTypes = ExportController.class)
class ExportErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ExportErrors.class);

    /** How many seconds to wait before trying again. */
    private static final String RETRY_AFTER = "5";

    /** The same, for another export to end. */
    private static final String RETRY_AFTER_ANOTHER = "30";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidRequest e) {
        HttpStatus status =
                e.code() == InvalidRequest.Code.HIDDEN_FIELD
                        ? HttpStatus.FORBIDDEN
                        : HttpStatus.BAD_REQUEST;
        ProblemDetail problem = problem(status, e.code().name(), e.getMessage());
        problem.setProperty("argument", e.argument());
        return answer(problem, new HttpHeaders());
    }

    @ExceptionHandler({Unavailable.class, ShuttingDown.class})
    ResponseEntity<ProblemDetail> unavailable(RuntimeException e) {
        ProblemDetail problem =
                problem(HttpStatus.SERVICE_UNAVAILABLE, "UNAVAILABLE", e.getMessage());
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        return answer(problem, headers);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooMany(TooManyExports e) {
        ProblemDetail problem =
                problem(HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_EXPORTS", e.getMessage());
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_ANOTHER);
        return answer(problem, headers);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notAcceptable(NotAcceptable e) {
        ProblemDetail problem =
                problem(HttpStatus.NOT_ACCEPTABLE, "NOT_ACCEPTABLE", e.getMessage());
        HttpHeaders headers = new HttpHeaders();
        headers.setVary(List.of(HttpHeaders.ACCEPT));
        return answer(problem, headers);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooOld(OldProtocol e) {
        ProblemDetail problem =
                problem(HttpStatus.UPGRADE_REQUIRED, "UPGRADE_REQUIRED", e.getMessage());
        HttpHeaders headers = new HttpHeaders();
        headers.setUpgrade("HTTP/1.1");
        headers.setConnection(HttpHeaders.UPGRADE);
        return answer(problem, headers);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> ours(RuntimeException e) {
        String id = UUID.randomUUID().toString();
        LOG.error("Export failed, error {}", id, e);
        ProblemDetail problem =
                problem(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "INTERNAL_ERROR",
                        "The server failed; its log says more under the id.");
        problem.setProperty("id", id);
        return answer(problem, new HttpHeaders());
    }

    private static ProblemDetail problem(HttpStatus status, String code, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(
            ProblemDetail problem, HttpHeaders headers) {
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setCacheControl("no-store");
        return new ResponseEntity<>(problem, headers, problem.getStatus());
    }
}
