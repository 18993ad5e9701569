package activitylog.export;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogBuilder;
import activitylog.activity.Change;
import activitylog.activity.ChangeKind;
import activitylog.activity.LineItem;
import activitylog.activity.OrderDetails;
import activitylog.activity.Subscription;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which rows a log has in which layout. */
class LayoutTests {

    @Test
    void aLineOfAnOrderHasARowAlsoIfItNamesNoSubscription() throws IOException {
        ActivityLog log = order(line(0, "S-1", "Suite"), line(1, null, "Pending")).build();
        assertThat(lineItems("lineNumber,subscription,subscriptionId,id", log))
                .containsExactly("0,Suite,s-1,log_1", "1,Pending,,log_1");
    }

    @Test
    void linesOfTheSameSubscriptionHaveARowEach() throws IOException {
        ActivityLog log =
                order(line(0, "S-1", "Suite"), line(1, "s-1 ", "Suite"))
                        .subscriptionIds("s-1")
                        .build();
        assertThat(lineItems("lineNumber,subscriptionId", log)).containsExactly("0,s-1", "1,s-1");
    }

    @Test
    void aSubscriptionThatNoLineNamesHasARowBehindThem() throws IOException {
        ActivityLog log =
                order(line(0, "S-2", null))
                        .subscriptions(
                                new Subscription("s-1", "First", "o-1", 7, null),
                                new Subscription("s-2", "Second", "o-2", 8, null))
                        .build();
        assertThat(lineItems("lineNumber,subscriptionId,subscription,offerId,quantity", log))
                .containsExactly("0,s-2,Second,o-2,8", ",s-1,First,o-1,7");
    }

    @Test
    void aLogWithoutSubscriptionsHasNoRowAmongLineItems() throws IOException {
        assertThat(lineItems("id", aLog().build(), order().build())).isEmpty();
    }

    @Test
    void detailsOfAnotherSubscriptionAreNotTakenForThoseOfARow() throws IOException {
        ActivityLog log =
                aLog().details(ExampleDetails.subscription())
                        .subscriptionIds("s-1", ExampleLogs.SUITE)
                        .build();
        assertThat(lineItems("subscriptionId,subscription,quantity", log))
                .containsExactly("s-1,,", ExampleLogs.SUITE + ",Business Suite Standard,40");
    }

    @Test
    void everyChangedFieldHasARowAndALogWithoutChangesNone() throws IOException {
        ActivityLog log =
                aLog().changes(
                                new Change("A", ChangeKind.ADDED, null, "1"),
                                new Change("B", ChangeKind.REMOVED, "=2", null))
                        .build();
        assertThat(csv("changes", "field,before,after,change,changeCode", aLog().build(), log))
                .containsExactly("A,,1,Added,ADDED", "B,'=2,,Removed,REMOVED");
    }

    @Test
    void aChangeOfHiddenValuesSaysSo() throws IOException {
        ActivityLog log = aLog().changes(new Change("P", ChangeKind.CHANGED, null, null)).build();
        assertThat(csv("changes", "field,before,after,change,changeCode", log))
                .containsExactly("P,,,Changed (hidden),CHANGED");
    }

    private static ActivityLogBuilder order(LineItem... lines) {
        return aLog().details(
                        new OrderDetails(
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(lines)));
    }

    private static LineItem line(int number, @Nullable String id, @Nullable String name) {
        return new LineItem(number, id, null, name, null, null, null, null, null, null, null, null);
    }

    private static List<String> lineItems(String columns, ActivityLog... logs) throws IOException {
        return csv("lineItems", columns, logs);
    }

    private static List<String> csv(String layout, String columns, ActivityLog... logs)
            throws IOException {
        return Csv.of(List.of(logs), Map.of("layout", List.of(layout), "columns", List.of(columns)))
                .lines()
                .skip(1)
                .toList();
    }
}
