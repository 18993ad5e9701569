package activitylog.export;

import activitylog.activity.ActivityLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes whole logs as JSON, one in each line, in UTF-8 (NDJSON). */
final class JsonLines implements Sheet {

    private static final int BUFFER = 1 << 15;

    private static final JsonFactory JSON = JsonFactory.builder().rootValueSeparator("").build();

    private final LogJson logs;
    private final OutputStream out;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream(BUFFER);
    private final JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), lines);
    private long rows;

    JsonLines(Rendering rendering, OutputStream out) {
        this.logs = new LogJson(rendering);
        this.out = out;
    }

    @Override
    public void begin() {
        // There is no header: every line says by itself what it is.
    }

    @Override
    public void row(ActivityLog log) throws IOException {
        logs.write(log, generator);
        generator.writeRaw('\n');
        rows++;
        if (lines.size() >= BUFFER) {
            end();
        }
    }

    @Override
    public boolean pass() throws IOException {
        end();
        return true;
    }

    /** The generator writes to memory alone, so that only here the client can be found gone. */
    @Override
    public void end() throws IOException {
        generator.flush();
        lines.writeTo(out);
        lines.reset();
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public Warnings warnings() {
        return Warnings.NONE;
    }
}
