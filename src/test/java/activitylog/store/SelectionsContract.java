package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.Anatomy;
import activitylog.activity.Details;
import activitylog.activity.Language;
import activitylog.activity.Selection;
import activitylog.activity.Sentence;

import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What is selected is read, and nothing else. */
interface SelectionsContract extends StoreContract {

    @Test
    default void everythingIsEveryComponent() {
        assertThat(Selection.EVERYTHING.paths())
                .containsExactlyInAnyOrderElementsOf(
                        components(ActivityLog.class).stream()
                                .filter(
                                        name ->
                                                !Set.of("id", "occurredAt", "hidden")
                                                        .contains(name))
                                .toList());
    }

    @Test
    default void aSelectedComponentIsReadAndTheOthersAreLeftOut() {
        for (int seed = 0; seed < 20; seed++) {
            ActivityLog given = random(seed);
            given(given);
            Instant at = logs().find(scope(), given.id(), Selection.EVERYTHING).recordedAt();
            ActivityLog log = StoreContract.recorded(given, at);
            for (String component : Selection.EVERYTHING.paths()) {
                assertThat(logs().find(scope(), log.id(), Selection.of(List.of(component))))
                        .as("%s of seed %s", component, seed)
                        .isEqualTo(only(component, log));
            }
        }
    }

    @Test
    default void aSentenceIsTheSameWhenOnlyWhatItNeedsIsRead() {
        for (int seed = 0; seed < 40; seed++) {
            ActivityLog log = random(seed);
            given(log);
            ActivityLog read = logs().find(scope(), log.id(), Selection.of(Sentence.NEEDS));
            assertThat(Sentence.of(read, Language.EN))
                    .as("seed %s", seed)
                    .isEqualTo(Sentence.of(log, Language.EN));
        }
    }

    private ActivityLog random(int seed) {
        RandomRecords records = new RandomRecords(new Random(seed));
        Class<?>[] types = Details.class.getPermittedSubclasses();
        return records.log("log_" + seed, (Details) records.of(types[seed % types.length]));
    }

    /** The log as far as it is selected. */
    private static ActivityLog only(String selected, ActivityLog log) {
        Anatomy<ActivityLog> anatomy = new Anatomy<>(ActivityLog.class);
        List<String> names = components(ActivityLog.class);
        @Nullable Object[] values = new Object[names.size()];
        for (int i = 0; i < values.length; i++) {
            boolean there = Set.of("id", "occurredAt", selected).contains(names.get(i));
            Object value = anatomy.value(log, i);
            values[i] = there ? value : value instanceof List ? List.of() : null;
        }
        return anatomy.whole(values);
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    @Test
    default void theDatabaseIsOnlyAskedForWhatIsSelected() {
        assertThat(asked()).containsExactly("occurredAt");
        assertThat(asked("id")).containsExactly("occurredAt");
        assertThat(asked("status.code", "partnerUser.principalName", "action"))
                .containsExactlyInAnyOrder("occurredAt", "status", "partnerUser", "action");
        assertThat(asked("affectedCustomer.companyName", "resource"))
                .containsExactlyInAnyOrder(
                        "occurredAt", "affectedCustomer.companyName", "resource");
        assertThat(asked("details.lineItems.quantity", "details.orderId"))
                .containsExactlyInAnyOrder(
                        "occurredAt",
                        "details.type",
                        "details.lineItems.quantity",
                        "details.orderId");
        assertThat(asked("details.values.name"))
                .containsExactlyInAnyOrder(
                        "occurredAt", "details.type", "details.values.name", "attributes");
        assertThat(asked("details"))
                .containsExactlyInAnyOrder("occurredAt", "details", "attributes");
    }

    @Test
    default void theCustomerOfASubscriptionIsThatOfTheLog() {
        assertThat(asked("subscriptions.friendlyName"))
                .containsExactlyInAnyOrder("occurredAt", "subscriptions.friendlyName");
        assertThat(asked("subscriptions.customerId", "subscriptions.quantity"))
                .containsExactlyInAnyOrder(
                        "occurredAt",
                        "affectedCustomer.id",
                        "subscriptions.id",
                        "subscriptions.quantity");
        assertThat(asked("subscriptions", "affectedCustomer"))
                .containsExactlyInAnyOrder("occurredAt", "affectedCustomer", "subscriptions");
    }

    /** The fields that the database is asked for. */
    private Set<String> asked(String... paths) {
        engine().forget();
        logs().find(scope(), "log_1", Selection.of(List.of(paths)));
        BsonDocument projection = engine().commands("find").getFirst().getDocument("projection");
        assertThat(projection.values()).allMatch(value -> value.asNumber().intValue() == 1);
        return new HashSet<>(projection.keySet());
    }
}
