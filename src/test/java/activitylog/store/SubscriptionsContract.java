package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.KnownSubscription;
import activitylog.activity.Place;
import activitylog.activity.Placed;
import activitylog.activity.Subscription;
import activitylog.activity.SubscriptionFacts;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** What is known of subscriptions depends on the logs alone, and not on how they came in. */
interface SubscriptionsContract extends StoreContract {

    private List<KnownSubscription> knownSubscriptions() {
        return subscriptions().find(scope(), SubscriptionLogs.IDS).stream()
                .sorted(SubscriptionLogs.BY_ID)
                .toList();
    }

    @Test
    default void theOrderAndThePiecesOfLogsDoNotMatter() {
        for (int seed = 0; seed < 12; seed++) {
            engine().empty();
            List<ActivityLog> logs = new SubscriptionLogs(new Random(seed)).logs(40);
            new OutOfOrder(logs(), scope()).take(logs, new Random(seed));
            assertThat(knownSubscriptions())
                    .as("seed %s", seed)
                    .isEqualTo(SubscriptionLogs.known(logs));
        }
    }

    @Test
    default void severalMayHandLogsInAtTheSameTime() throws Exception {
        for (int seed = 100; seed < 106; seed++) {
            engine().empty();
            List<ActivityLog> logs = new SubscriptionLogs(new Random(seed)).logs(60);
            new OutOfOrder(logs(), scope()).takeByMany(4, logs, seed);
            assertThat(knownSubscriptions())
                    .as("seed %s", seed)
                    .isEqualTo(SubscriptionLogs.known(logs));
        }
    }

    @Test
    default void takingTheSameLogsAgainBringsLostSubscriptionsBack() {
        List<ActivityLog> logs = given(new SubscriptionLogs(new Random(1)).logs(20));
        List<KnownSubscription> before = knownSubscriptions();
        engine().database()
                .getCollection(MongoSubscriptions.COLLECTION)
                .deleteMany(Filters.eq("tenant", scope().tenant()));
        assertThat(knownSubscriptions()).isEmpty();
        logs().take(scope(), logs);
        assertThat(knownSubscriptions()).isNotEmpty().isEqualTo(before);
    }

    @Test
    default void whatIsKnownIsFoundByAnIdInEitherCase() {
        given(aLog("log_1").subscriptionIds("abc-1").build());
        assertThat(subscriptions().find(scope(), List.of("ABC-1", "abc-1", "nobody")))
                .singleElement()
                .extracting(known -> known.facts().id())
                .isEqualTo("abc-1");
        assertThat(subscriptions().find(scope(), List.of())).isEmpty();
    }

    @Test
    default void veryLongAndOddTextsAreKeptAsFarAsTheyGo() {
        String odd = "\u0000 $where a.b \uD83D";
        given(
                aLog("log_1")
                        .subscriptions(
                                new Subscription("$s.1", "ä".repeat(2_000_000), odd, 1, "c-1"))
                        .build());
        SubscriptionFacts facts = subscriptions().find(scope(), List.of("$s.1")).getFirst().facts();
        assertThat(facts.friendlyName()).isEqualTo("ä".repeat(1024));
        assertThat(facts.offerId()).isEqualTo("\u0000 $where a.b \uFFFD");
    }

    @Test
    default void theSubscriptionsOfACustomerAreReadInPagesNewestFirst() {
        given(
                IntStream.range(0, 25)
                        .mapToObj(i ->
                                aLog("log_" + i)
                                        .customer(i % 5 == 4 ? "c-2" : "c-1", null)
                                        .subscriptionIds("s-" + i)
                                        // Three at a time share their moment.
                                        .occurredAt(Instant.ofEpochSecond(i / 3))
                                        .build())
                        .toList());
        List<String> read = new ArrayList<>();
        Place after = null;
        List<Placed<KnownSubscription>> page;
        do {
            page = subscriptions().ofCustomer(scope(), "C-1", after, 7);
            page.forEach(each -> read.add(each.value().facts().id()));
            after = page.isEmpty() ? null : page.getLast().place();
        } while (page.size() == 7);
        List<String> expected =
                IntStream.range(0, 25)
                        .filter(i -> i % 5 != 4)
                        .boxed()
                        .sorted(
                                Comparator.<Integer>comparingInt(i -> i / 3)
                                        .thenComparing(i -> "s-" + i)
                                        .reversed())
                        .map(i -> "s-" + i)
                        .toList();
        assertThat(read).isEqualTo(expected);
        assertThat(subscriptions().count(scope(), "C-1")).isEqualTo(20);
    }

    @Test
    default void aBatchOfLogsIsThreeCommandsAtMostForSubscriptionsAndForCustomers() {
        for (int round = 0; round < 2; round++) {
            List<ActivityLog> logs = new SubscriptionLogs(new Random(3 + round)).logs(200);
            engine().forget();
            logs().take(scope(), logs);
            for (String collection :
                    List.of(MongoCustomers.COLLECTION, MongoSubscriptions.COLLECTION)) {
                assertThat(sent("find", collection)).isEqualTo(1);
                assertThat(sent("insert", collection) + sent("update", collection))
                        .isBetween(1L, 2L);
            }
        }
    }

    @Test
    default void whatIsKnownIsNotWrittenAgain() {
        List<ActivityLog> logs = given(new SubscriptionLogs(new Random(4)).logs(200));
        engine().forget();
        logs().take(scope(), logs);
        for (String collection :
                List.of(MongoCustomers.COLLECTION, MongoSubscriptions.COLLECTION)) {
            assertThat(sent("find", collection)).isEqualTo(1);
            assertThat(sent("insert", collection) + sent("update", collection)).isZero();
        }
    }

    @Test
    default void onlyWhatNoFailoverTakesBackCountsAsKnown() {
        engine().forget();
        given(new SubscriptionLogs(new Random(5)).logs(20));
        for (String collection :
                List.of(MongoCustomers.COLLECTION, MongoSubscriptions.COLLECTION)) {
            assertThat(commands("find", collection))
                    .isNotEmpty()
                    .allMatch(find ->
                            find.getDocument("readConcern")
                                    .getString("level")
                                    .getValue()
                                    .equals("majority"));
        }
    }

    private long sent(String command, String collection) {
        return commands(command, collection).size();
    }

    private List<BsonDocument> commands(String command, String collection) {
        return engine().commands(command).stream()
                .filter(each -> each.getString(command).getValue().equals(collection))
                .toList();
    }
}
