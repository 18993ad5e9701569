package activitylog.export;

import activitylog.activity.ExportLimits;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of a server exports may take.
 *
 * @param maxRunning how many exports one server runs at the same time, at most
 * @param maxRunningPerTenant how many of them for one tenant, at most
 * @param heartbeat how often the receipt of a running export is brought up to date; well below a
 *     minute, after which an export without a sign of life counts as failed
 * @param clientCheck how often a running export looks whether its client is still there
 */
@ConfigurationProperties("activitylog.export")
record ExportProperties(
        @DefaultValue("8") int maxRunning,
        @DefaultValue("4") int maxRunningPerTenant,
        @DefaultValue("5s") Duration heartbeat,
        @DefaultValue("500ms") Duration clientCheck)
        implements ExportLimits {

    @Override
    public int sheetRows() {
        return Warnings.SHEET_ROWS;
    }

    @Override
    public int cellCharacters() {
        return CellText.LONGEST;
    }

    @Override
    public int checkpoints() {
        return Checkpoints.MOST;
    }
}
