package activitylog.export;

import activitylog.activity.ActivityLog;
import activitylog.activity.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writing the row of an order. */
@State(Scope.Benchmark)
public class CsvRowBench {

    @Param({"occurredAt,affectedCustomer,action,partnerUser", ""})
    public String columns = "";

    private final ActivityLog order = ExampleLogs.ALL.getFirst();
    private Sheet sheet;

    @Setup
    public void begin() throws IOException {
        Map<String, List<String>> parameters =
                columns.isEmpty() ? Map.of() : Map.of("columns", List.of(columns));
        ExportRequest request =
                ExportRequest.parse(Form.CSV, parameters, Language.EN, ExportServer.NOTHING_HIDDEN);
        sheet = new CsvSheet(request, Csv.rendering(request), OutputStream.nullOutputStream());
        sheet.begin();
    }

    @Benchmark
    public void row() throws IOException {
        sheet.row(order);
    }
}
