package activitylog.activity;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidOfSubscriptionsTests {

    private static final OperationError ERROR = new OperationError("1", "No");

    private static Map<String, SubscriptionFacts> said(ActivityLogBuilder log) {
        return SaidOfSubscriptions.of(log.customer("C-1", "Contoso").build()).stream()
                .collect(Collectors.toMap(SubscriptionFacts::id, Function.identity()));
    }

    private static SubscriptionDetails subscription(String id, @Nullable String parent) {
        return new SubscriptionDetails(
                id, "Name", "offer", "Offer", 3, null, "active", "P1Y", "monthly", null, true,
                parent, "order", null, null, null, null);
    }

    private static TransitionDetails transition(List<OperationError> errors) {
        return new TransitionDetails(
                null, null, "S-1", "s-2", "old", "new", "New", 3, "P3Y", "annual", null, errors,
                List.of(), List.of());
    }

    private static MigrationDetails migration(
            String from, @Nullable String to, MigrationDetails... addOns) {
        return new MigrationDetails(
                null,
                null,
                from,
                to,
                "new",
                "order",
                3,
                "P1Y",
                "annual",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(addOns));
    }

    @Test
    void aSubscriptionSaysAllOfItself() {
        assertThat(said(aLog().details(subscription("S-1", " "))))
                .containsOnly(
                        Map.entry(
                                "s-1",
                                new SubscriptionFacts(
                                        "s-1", "c-1", "Name", "offer", "Offer", 3, "active", "P1Y",
                                        "monthly", true, "order", null, null, null, List.of())));
    }

    @Test
    void anAddOnSpeaksOfItsParentToo() {
        Map<String, SubscriptionFacts> said = said(aLog().details(subscription("s-1", "S-0")));
        assertThat(said.get("s-1").parentId()).isEqualTo("s-0");
        assertThat(said.get("s-0").addOnIds()).containsExactly("s-1");
        assertThat(said.get("s-0").customerId()).isEqualTo("c-1");
        assertThat(said.get("s-0").friendlyName()).isNull();
        assertThat(said(aLog().details(subscription("s-1", "S-1"))).get("s-1").parentId()).isNull();
    }

    @Test
    void anOrderSpeaksOfItsLines() {
        LineItem line =
                new LineItem(
                        0, "S-1", "s-0", "Name", "offer", 5, "P1M", "monthly", "New", null, null,
                        null);
        OrderDetails order =
                new OrderDetails(
                        "Qm41", null, null, null, null, null, "pending", null, null, List.of(line));
        SubscriptionFacts facts =
                said(aLog().subscriptions(new Subscription("s-1", null, "o", 4, null))
                                .details(order))
                        .get("s-1");
        assertThat(facts.orderId()).isEqualTo("Qm41");
        assertThat(facts.parentId()).isEqualTo("s-0");
        assertThat(facts.status()).isNull();
        assertThat(facts.quantity()).as("what the log shows counts").isEqualTo(4);
        assertThat(facts.friendlyName()).isEqualTo("Name");
    }

    @Test
    void aTransitionJoinsTwo() {
        Map<String, SubscriptionFacts> said = said(aLog().details(transition(List.of())));
        assertThat(said.get("s-1").successorId()).isEqualTo("s-2");
        assertThat(said.get("s-2").predecessorId()).isEqualTo("s-1");
        assertThat(said.get("s-2").termDuration()).isEqualTo("P3Y");
        assertThat(said.get("s-2").quantity()).isNull();
    }

    @Test
    void aTransitionWithErrorsJoinsNothing() {
        assertThat(said(aLog().details(transition(List.of(ERROR)))).values())
                .allMatch(facts -> facts.successorId() == null && facts.predecessorId() == null)
                .hasSize(2);
    }

    @Test
    void aMigrationTakesAddOnsAlong() {
        Map<String, SubscriptionFacts> said =
                said(aLog().details(migration("s-1", "n-1", migration("s-2", "n-2"))));
        assertThat(said.get("n-2").predecessorId()).isEqualTo("s-2");
        assertThat(said.get("n-2").parentId()).isEqualTo("n-1");
        assertThat(said.get("s-2").parentId()).isEqualTo("s-1");
        assertThat(said.get("n-1").addOnIds()).containsExactly("n-2");
        assertThat(said(aLog().details(migration("s-1", null)))).containsOnlyKeys("s-1");
    }

    @Test
    void aConversionKeepsTheSubscription() {
        ConversionDetails conversion =
                new ConversionDetails("s-1", "trial", "paid", "order", 7, "monthly", List.of());
        assertThat(said(aLog().details(conversion)).get("s-1").offerId()).isEqualTo("paid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"failed", "Failed", "decline", "declined"})
    void whatDidNotHappenOnlySaysWhoIsThere(String status) {
        assertThat(said(aLog().status(status).details(subscription("s-1", "s-0"))).values())
                .containsExactlyInAnyOrder(
                        new SubscriptionDraft("s-1").facts(null),
                        new SubscriptionDraft("s-0").facts(null));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"succeeded", "progress", "unheard_of"})
    void whatMayHaveHappenedCounts(@Nullable String status) {
        assertThat(
                        said(aLog().status(status).details(subscription("s-1", null)))
                                .get("s-1")
                                .status())
                .isEqualTo("active");
    }
}
