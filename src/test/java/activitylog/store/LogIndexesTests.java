package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLogFilter;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogIndexesTests {

    private static ActivityLogFilter filter(
            List<String> customer, List<String> subscription, List<String> correlation) {
        return new ActivityLogFilter(
                customer, null, null, null, List.of("failed"), null, subscription, correlation);
    }

    @Test
    void eachIndexSaysWhichQuestionItIsThereFor() {
        assertThat(LogIndexes.ALL).allMatch(index -> index.question().endsWith("?"));
        assertThat(LogIndexes.ALL).extracting(LogIndex::name).doesNotHaveDuplicates();
    }

    @Test
    void ofSeveralIndexesTheOneWithFewestLogsIsRead() {
        List<String> one = List.of("1");
        assertThat(LogIndexes.of(filter(one, one, one))).isEqualTo(LogIndexes.BY_CORRELATION);
        assertThat(LogIndexes.of(filter(one, one, null))).isEqualTo(LogIndexes.BY_SUBSCRIPTION);
        assertThat(LogIndexes.of(filter(one, null, null))).isEqualTo(LogIndexes.BY_CUSTOMER);
        assertThat(LogIndexes.of(filter(null, null, null))).isEqualTo(LogIndexes.BY_TIME);
    }

    @Test
    void severalValuesAreLookedForByTimeUnlessAnotherFilterHasOne() {
        List<String> two = List.of("1", "2");
        assertThat(LogIndexes.of(filter(two, two, two))).isEqualTo(LogIndexes.BY_TIME);
        assertThat(LogIndexes.of(filter(List.of("1"), two, two))).isEqualTo(LogIndexes.BY_CUSTOMER);
    }
}
