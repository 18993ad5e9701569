package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLogFilter;
import activitylog.activity.FilterTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogIndexesTests {

    private static ActivityLogFilter filter(
            List<String> customer, List<String> subscription, List<String> correlation) {
        Map<String, Object> tree = new HashMap<>();
        tree.put("customerId", customer);
        tree.put("subscriptionId", subscription);
        tree.put("correlationId", correlation);
        tree.put("status", "failed");
        return FilterTree.parse("filter", tree);
    }

    @Test
    void eachIndexSaysWhichQuestionItIsThereFor() {
        assertThat(LogIndexes.ALL).allMatch(index -> index.question().endsWith("?"));
        assertThat(LogIndexes.ALL).extracting(LogIndex::name).doesNotHaveDuplicates();
    }

    @Test
    void ofSeveralIndexesTheOneWithFewestLogsIsRead() {
        List<String> one = List.of("1");
        assertThat(LogIndexes.of(filter(one, one, one))).isEqualTo(LogIndexes.BY_CUSTOMER);
        assertThat(LogIndexes.of(filter(one, one, null))).isEqualTo(LogIndexes.BY_CUSTOMER);
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
