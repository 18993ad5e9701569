package activitylog.store;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How MongoDB is used. Where it is, is said by {@code spring.mongodb.uri}.
 *
 * @param maxTime how long an answer may take, all waiting included; after it the store counts as
 *     unavailable
 * @param maxBatchTime how long one batch of an export may take; an export as a whole has no limit
 * @param maxCountTime how long counting the logs of a summary may take; a long period of a large
 *     log takes longer than any list
 * @param maxIndexTime how long creating indexes may take at start; matters when a new version
 *     brings an index to many logs
 * @param maxConnections connections to MongoDB at most, unless the URI says it
 * @param readBatch logs that an export reads at a time, where an index has them in order
 * @param writeBatch logs that are written at a time, at most
 * @param writeBatchSize bytes that are written at a time, about
 * @param retention how long logs are kept after they occurred, at least a day; missing: for ever
 */
@ConfigurationProperties("activitylog.store")
record StoreProperties(
        @DefaultValue("5s") Duration maxTime,
        @DefaultValue("1m") Duration maxBatchTime,
        @DefaultValue("15s") Duration maxCountTime,
        @DefaultValue("10m") Duration maxIndexTime,
        @DefaultValue("16") int maxConnections,
        @DefaultValue("1000") int readBatch,
        @DefaultValue("1000") int writeBatch,
        @DefaultValue("4MB") DataSize writeBatchSize,
        @Nullable Duration retention) {

    /** What is taken in late should be seen before it goes. */
    private static final Duration SHORTEST = Duration.ofDays(1);

    /** MongoDB counts the seconds in 32 bits. */
    private static final Duration LONGEST = Duration.ofSeconds(Integer.MAX_VALUE);

    StoreProperties {
        if (retention != null
                && (retention.compareTo(SHORTEST) < 0 || retention.compareTo(LONGEST) > 0)) {
            throw new IllegalArgumentException(
                    "activitylog.store.retention must be at least 1d and at most %dd, and is %s"
                            .formatted(LONGEST.toDays(), retention));
        }
    }
}
