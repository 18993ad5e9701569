package activitylog.export;

import activitylog.access.Viewer;
import activitylog.activity.ActivityLogs;
import activitylog.activity.ExportId;
import activitylog.activity.ExportParameter;
import activitylog.activity.Fingerprint;
import activitylog.activity.HiddenFields;
import activitylog.activity.Inquiry;
import activitylog.activity.InvalidRequest;
import activitylog.activity.Language;
import activitylog.activity.Links;
import activitylog.activity.Snapshot;
import activitylog.export.Deliveries.Task;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Gives activity logs away as a file.
 *
 * <p>It writes in the thread of the request: an asynchronous answer that takes too long would be
 * ended as if it were whole.
 */
@Controller
class ExportController {

    private static final String ID = "Export-Id";
    private static final String AS_OF = "Export-As-Of";

    private final ActivityLogs logs;
    private final Deliveries deliveries;
    private final Clock clock;
    private final Links links;

    ExportController(ActivityLogs logs, Deliveries deliveries, Clock clock, Links links) {
        this.logs = logs;
        this.deliveries = deliveries;
        this.clock = clock;
        this.links = links;
    }

    /** The ending of the path says in which form, or else the header {@code Accept}. */
    @GetMapping({
        "/activity-logs",
        "/activity-logs.csv",
        "/activity-logs.ndjson",
        "/activity-logs.xlsx"
    })
    void file(
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Viewer viewer)
            throws IOException, Cut {
        OldProtocol.check(request.getProtocol());
        Form form = form(request, response);
        Language preferred = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Map<String, List<String>> all = parameters(request);
        ExportRequest asked =
                ExportRequest.parse(form, all, preferred, HiddenFields.of(viewer.scope()));
        Task task = task(viewer, asked, all, request);
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            headers(task).writeTo(response);
            response.setHeader(AS_OF, task.question().asOf().toString());
        } else {
            deliver(task, response);
        }
    }

    private static Form form(HttpServletRequest request, HttpServletResponse response) {
        Form named = Form.of(request.getServletPath());
        if (named != null) {
            return named;
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return AcceptedForm.of(request.getHeader(HttpHeaders.ACCEPT));
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        try {
            Map<String, List<String>> all = new LinkedHashMap<>();
            request.getParameterMap().forEach((name, values) -> all.put(name, List.of(values)));
            return all;
        } catch (IllegalStateException e) {
            throw InvalidRequest.argument(
                    "query", request.getQueryString(), "parameters encoded as in a URL");
        }
    }

    private Task task(
            Viewer viewer,
            ExportRequest asked,
            Map<String, List<String>> parameters,
            HttpServletRequest request) {
        Inquiry inquiry = asked.inquiry();
        Snapshot present = inquiry.snapshot(logs.asOf(viewer.scope()), clock);
        Fingerprint file = asked.fingerprint(viewer.scope());
        Start start = Start.parse(new ExportParameters(parameters), file, present);
        return new Task(
                viewer,
                inquiry.at(start.snapshot()),
                asked,
                start,
                ExportId.at(clock.instant()),
                parameters.entrySet().stream()
                        .map(each -> new ExportParameter(each.getKey(), each.getValue()))
                        .toList(),
                ExportTrailers.of(request),
                ConnectionProbe.of(request));
    }

    private static ExportHeaders headers(Task task) {
        return new ExportHeaders(task.question().period(), task.request());
    }

    private void deliver(Task task, HttpServletResponse response) throws IOException, Cut {
        HeldOutput out =
                new HeldOutput(() -> {
                    headers(task).writeTo(response);
                    response.setHeader(ID, task.id());
                    response.setHeader(AS_OF, task.question().asOf().toString());
                    task.trailers().announce(response);
                    return response.getOutputStream();
                });
        ExportRequest request = task.request();
        deliveries.deliver(task, request.form().sheet(request, rendering(task), out), out);
    }

    private Rendering rendering(Task task) {
        return new Rendering(
                new Wording(task.request().language()),
                task.question().period().zone(),
                links,
                task.request().decimalSign());
    }
}
