package activitylog.export;

import activitylog.activity.Language;
import activitylog.activity.Period;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** What the head of an answer says about its file. */
record ExportHeaders(Period period, Language language) {

    private static final String CSV = "text/csv;charset=utf-8;header=present";

    void writeTo(HttpServletResponse response) {
        response.setContentType(CSV);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName() + '"');
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    private String fileName() {
        return "activity-logs_" + period.from() + '_' + period.to() + ".csv";
    }
}
