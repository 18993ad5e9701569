package activitylog.export;

import activitylog.activity.Period;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** What the head of an answer says about its file. */
record ExportHeaders(Period period, ExportRequest request) {

    void writeTo(HttpServletResponse response) {
        response.setContentType(request.form().contentType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName() + '"');
        response.setHeader(
                HttpHeaders.CONTENT_LANGUAGE, request.language().locale().toLanguageTag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    private String fileName() {
        return String.join("_", subject(), period.from().toString(), period.to().toString())
                + '.'
                + request.form().extension();
    }

    private String subject() {
        Layout layout = request.layout();
        return layout.equals(Layout.ENTRIES) ? "activity-logs" : "activity-logs-" + layout.name();
    }
}
