package activitylog.intake;

import activitylog.activity.IntakeLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How audit records are taken in.
 *
 * @param batchRecords how many records are stored together at most
 * @param batchSize how much JSON is stored together at most, give or take a record
 * @param recordSize how large one record may be; a larger one is rejected
 * @param recordDepth how many objects and lists of a record may stand inside of each other, from 1
 *     to 500
 * @param listedRejections how many rejected records a report names at most; all are counted
 */
@ConfigurationProperties("activitylog.intake")
record IntakeProperties(
        @DefaultValue("500") int batchRecords,
        @DefaultValue("4MB") DataSize batchSize,
        @DefaultValue("8MB") DataSize recordSize,
        @DefaultValue("200") int recordDepth,
        @DefaultValue("1000") int listedRejections)
        implements IntakeLimits {

    /** Records are read level by level, each a call inside of the one before. */
    private static final int DEEPEST = 500;

    IntakeProperties {
        need(batchRecords >= 1, "batch-records", batchRecords);
        need(recordDepth >= 1 && recordDepth <= DEEPEST, "record-depth", recordDepth);
        need(listedRejections >= 0, "listed-rejections", listedRejections);
    }

    private static void need(boolean fine, String name, int value) {
        if (!fine) {
            throw new IllegalArgumentException(
                    "activitylog.intake.%s must not be %d".formatted(name, value));
        }
    }

    @Override
    public long recordBytes() {
        return recordSize.toBytes();
    }

    RecordLimits limits() {
        return RecordLimits.of(recordDepth, recordBytes());
    }
}
