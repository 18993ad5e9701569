package activitylog.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How audit records are taken in.
 *
 * @param batchRecords how many records are stored together at most
 * @param batchSize how much JSON is stored together at most, give or take a record
 * @param recordSize how large one record may be; a larger one is rejected
 * @param recordDepth how many objects and lists of a record may stand inside of each other
 * @param listedRejections how many rejected records a report names at most; all are counted
 */
@ConfigurationProperties("activitylog.intake")
record IntakeProperties(
        @DefaultValue("500") int batchRecords,
        @DefaultValue("4MB") DataSize batchSize,
        @DefaultValue("8MB") DataSize recordSize,
        @DefaultValue("200") int recordDepth,
        @DefaultValue("1000") int listedRejections) {

    RecordLimits limits() {
        return RecordLimits.of(recordDepth, recordSize.toBytes());
    }
}
