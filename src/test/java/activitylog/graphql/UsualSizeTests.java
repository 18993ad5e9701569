package activitylog.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The room for a list is that of the one before and some more, and never without bounds. */
class UsualSizeTests {

    private final UsualSize size = new UsualSize();

    @Test
    void aListLikeTheOneBeforeHasRoom() {
        size.was(30_000, 50);
        assertThat(size.of(50)).isBetween(30_000, 40_000);
        size.was(5_000, 50);
        assertThat(size.of(50)).isBetween(5_000, 7_000);
    }

    @Test
    void oneLargeItemDoesNotMakeAllListsLarge() {
        size.was(16_000_000, 1);
        assertThat(size.of(500)).isLessThan(2_000_000);
    }

    @Test
    void aLongListIsNotGivenAllItsRoomAtOnce() {
        size.was(2_000, 1);
        assertThat(size.of(Integer.MAX_VALUE)).isPositive().isLessThan(2_000_000);
    }
}
