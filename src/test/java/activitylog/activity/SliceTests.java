package activitylog.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SliceTests {

    @Test
    void aSliceHoldsWhatIsBetweenItsEnds() {
        Slice slice = new Slice(2, 4);
        assertThat(slice.holds(1)).isFalse();
        assertThat(slice.holds(2)).isTrue();
        assertThat(slice.holds(3)).isTrue();
        assertThat(slice.holds(4)).isFalse();
    }

    @Test
    void twoSlicesAreOneThatHoldsBoth() {
        assertThat(new Slice(2, 4).with(new Slice(7, 9))).isEqualTo(new Slice(2, 9));
        assertThat(new Slice(2, 4).with(Slice.ALL)).isEqualTo(Slice.ALL);
    }

    @Test
    void anEmptySliceIsNone() {
        assertThatThrownBy(() -> new Slice(2, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Slice(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSelectionHasSlicesOfWhatIsSelected() {
        Map<String, Slice> slices =
                Map.of("details.lineItems", new Slice(0, 5), "changes", Slice.ALL);
        assertThat(Selection.of(List.of("details.lineItems", "changes"), slices).slices())
                .containsOnlyKeys("details.lineItems");
        assertThat(Selection.of(List.of("details", "details.lineItems"), slices).slices())
                .isEmpty();
    }
}
