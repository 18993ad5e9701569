package activitylog.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTests {

    @Test
    void leavesOutWhatIsBelowAnotherPath() {
        assertThat(
                        Selection.of(
                                        List.of(
                                                "details.lineItems.quantity",
                                                "detailsOfSomethingElse",
                                                "details",
                                                "affectedCustomer.id",
                                                "details.lineItems"))
                                .paths())
                .containsExactly("affectedCustomer.id", "details", "detailsOfSomethingElse");
    }

    @Test
    void everythingIsEveryComponentOfALog() {
        List<String> components =
                Arrays.stream(ActivityLog.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name -> !Set.of("id", "occurredAt", "hidden").contains(name))
                        .toList();
        assertThat(Selection.EVERYTHING.paths()).hasSameElementsAs(components);
    }
}
