package activitylog.export;

import activitylog.activity.ActivityLog;
import activitylog.activity.Language;
import activitylog.activity.Links;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** CSV files without a server around them. */
final class Csv {

    private static final Links LINKS =
            new Links(
                    "https://partner.example/{customerId}",
                    "https://partner.example/{customerId}/{subscriptionId}");

    private Csv() {}

    /** The file with these logs. */
    static String of(List<ActivityLog> logs, Map<String, List<String>> parameters)
            throws IOException {
        ExportRequest request =
                ExportRequest.parse(Form.CSV, parameters, Language.EN, ExportServer.NOTHING_HIDDEN);
        Rendering rendering = rendering(request);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvSheet sheet = new CsvSheet(request, rendering, bytes);
        sheet.begin();
        for (ActivityLog log : logs) {
            sheet.row(log);
        }
        sheet.end();
        return text(bytes.toByteArray());
    }

    static Rendering rendering(ExportRequest request) {
        return new Rendering(
                new Wording(request.language()), ZoneOffset.UTC, LINKS, request.decimalSign());
    }

    /** The text that the bytes are, if they are UTF-8. */
    static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
