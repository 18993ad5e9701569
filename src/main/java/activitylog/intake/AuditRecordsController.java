package activitylog.intake;

import activitylog.access.Viewer;
import activitylog.activity.Unavailable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes in audit records over HTTP, in the thread of the request, while they arrive. Who may do so
 * is decided before.
 */
@RestController
class AuditRecordsController {

    private static final Logger LOG = LoggerFactory.getLogger(AuditRecordsController.class);
    private static final String PATH = "/audit-records";

    private final AuditRecordIntake intake;

    AuditRecordsController(AuditRecordIntake intake) {
        this.intake = intake;
    }

    /** The envelope of Partner Center's REST API, a list of records, or one record. */
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> takeJson(
            @AuthenticationPrincipal Viewer viewer,
            @RequestHeader HttpHeaders headers,
            HttpServletRequest request) {
        return take(viewer, headers, request, RecordFormat.JSON);
    }

    /** Records one after the other. */
    @PostMapping(
            path = PATH,
            consumes = {"application/x-ndjson", "application/ndjson", "application/jsonl"})
    ResponseEntity<?> takeLines(
            @AuthenticationPrincipal Viewer viewer,
            @RequestHeader HttpHeaders headers,
            HttpServletRequest request) {
        return take(viewer, headers, request, RecordFormat.LINES);
    }

    private ResponseEntity<?> take(
            Viewer viewer, HttpHeaders headers, HttpServletRequest request, RecordFormat format) {
        ResponseEntity<?> refusal = BodyEncoding.refusal(headers);
        if (refusal != null) {
            return refusal;
        }
        IntakeTally tally = intake.tally();
        try (RequestBody body = new RequestBody(request.getInputStream())) {
            return take(viewer, body, format, tally);
        } catch (IOException e) {
            LOG.info("{} broke off sending audit records: {}", viewer.principal(), e.toString());
            return IntakeProblems.brokenOff(tally.report());
        }
    }

    private ResponseEntity<?> take(
            Viewer viewer, InputStream body, RecordFormat format, IntakeTally tally)
            throws IOException {
        try {
            intake.take(viewer.scope(), body, format, tally);
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(tally.report());
        } catch (MalformedBody e) {
            return IntakeProblems.malformed(e, tally.report());
        } catch (Unavailable e) {
            LOG.warn("The store was not available for audit records", e);
            return IntakeProblems.unavailable(e, tally.report());
        } catch (RuntimeException e) {
            return IntakeProblems.unknown(e, tally.report());
        }
    }
}
