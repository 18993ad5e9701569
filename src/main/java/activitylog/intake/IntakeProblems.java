package activitylog.intake;

import activitylog.activity.Unavailable;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Answers that say what went wrong, and what was taken in all the same (RFC 9457). */
final class IntakeProblems {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeProblems.class);
    private static final String RETRY_SECONDS = "5";
    private static final String SEND_AGAIN =
            " What is stored is not stored again if the same records are sent again.";

    private IntakeProblems() {}

    /** The body is not audit records. */
    static ResponseEntity<ProblemDetail> malformed(MalformedBody e, IntakeReport report) {
        return answer(
                HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()), report, new HttpHeaders());
    }

    /** The request ended before its body did. */
    static ResponseEntity<ProblemDetail> brokenOff(IntakeReport report) {
        String detail = "The request broke off before the end of its body." + SEND_AGAIN;
        return answer(HttpStatus.BAD_REQUEST, detail, report, new HttpHeaders());
    }

    /** The store is away. */
    static ResponseEntity<ProblemDetail> unavailable(Unavailable e, IntakeReport report) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        String detail = e.getMessage() + SEND_AGAIN;
        return answer(HttpStatus.SERVICE_UNAVAILABLE, detail, report, headers);
    }

    /** A fault of ours: the log knows more, under the id. */
    static ResponseEntity<ProblemDetail> unknown(RuntimeException e, IntakeReport report) {
        String id = UUID.randomUUID().toString();
        LOG.error("Taking in audit records failed; shown to the caller as {}", id, e);
        String detail = "Internal error " + id + '.' + SEND_AGAIN;
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, detail, report, new HttpHeaders());
    }

    private static ResponseEntity<ProblemDetail> answer(
            HttpStatus status, String detail, IntakeReport report, HttpHeaders headers) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("received", report.received());
        problem.setProperty("stored", report.stored());
        problem.setProperty("duplicates", report.duplicates());
        problem.setProperty("rejectedCount", report.rejectedCount());
        problem.setProperty("rejected", report.rejected());
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
