package activitylog.graphql;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may ask.
 *
 * @param body the size of its body
 * @param tokens the number of tokens of its document
 * @param depth how deep its fields are nested; the introspection query needs 13
 * @param complexity how many fields its answer may have, when every list of logs is as long as
 *     asked
 * @param time how long it may take
 * @param concurrent how many questions are answered at the same time
 * @param patience how long a question waits for its turn when there are more
 */
@ConfigurationProperties("activitylog.graphql")
record GraphQlLimits(
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("5000") int tokens,
        @DefaultValue("16") int depth,
        @DefaultValue("100000") int complexity,
        @DefaultValue("20s") Duration time,
        @DefaultValue("64") int concurrent,
        @DefaultValue("500ms") Duration patience) {}
