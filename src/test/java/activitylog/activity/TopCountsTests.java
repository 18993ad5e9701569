package activitylog.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TopCountsTests {

    private static final List<Counted> ALL =
            List.of(
                    new Counted("often", 9),
                    new Counted("a", 3),
                    new Counted("b", 3),
                    new Counted(null, 3),
                    new Counted("seldom", 1));

    @Test
    void theMostFrequentComeFirstAndTheSameNumberIsOrderedByValue() {
        for (int seed = 0; seed < 20; seed++) {
            List<Counted> shuffled = new ArrayList<>(ALL);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(TopCounts.of(shuffled, 10).top()).as("seed %s", seed).isEqualTo(ALL);
        }
    }

    @Test
    void theOthersAreCountedTogether() {
        assertThat(TopCounts.of(ALL, 2))
                .isEqualTo(new TopCounts(ALL.subList(0, 2), new OtherCounts(3, 7)));
        assertThat(TopCounts.of(ALL, 5).others()).isEqualTo(new OtherCounts(0, 0));
    }

    @Test
    void nothingHasNoOthers() {
        assertThat(TopCounts.of(List.of(), 3))
                .isEqualTo(new TopCounts(List.of(), new OtherCounts(0, 0)));
    }
}
