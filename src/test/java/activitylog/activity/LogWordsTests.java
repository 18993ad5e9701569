package activitylog.activity;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A log is found by its names and ids, and by nothing that can be hidden. */
class LogWordsTests {

    private static ActivityLogBuilder bare() {
        return aLog().customer(null)
                .partnerUser(null)
                .application(null)
                .resource((Resource) null)
                .correlationId(null);
    }

    @Test
    void namesAndIdsAreWords() {
        ActivityLog log =
                aLog().customer("C-1", "Ängsö")
                        .partnerUser("anna@nord.example")
                        .application(new Application(null, "Partner Center"))
                        .resource("order", "O-1")
                        .correlationId("k-1")
                        .subscriptions(new Subscription("s-1", "Mail Plan 1", "OF:1", 3, "c-1"))
                        .build();
        assertThat(LogWords.of(log).names())
                .containsExactlyInAnyOrder(
                        "angso",
                        "annanordexample",
                        "nordexample",
                        "example",
                        "partner",
                        "center",
                        "mail",
                        "plan",
                        "1");
        assertThat(LogWords.of(log).ids()).containsExactlyInAnyOrder("c1", "o1", "k1", "s1", "of1");
    }

    @Test
    void detailsNameWhatIsBought() {
        OrderDetails order =
                new OrderDetails(
                        "O-7",
                        "alt",
                        "monthly",
                        "SEK",
                        "kr",
                        null,
                        "pending",
                        null,
                        null,
                        List.of(
                                new LineItem(
                                        0,
                                        "S-1",
                                        null,
                                        "Suite E3",
                                        "OF:1",
                                        5,
                                        "P1Y",
                                        null,
                                        null,
                                        "PR-1",
                                        null,
                                        null)));
        LogWords words = LogWords.of(bare().details(order).build());
        assertThat(words.names()).containsExactlyInAnyOrder("suite", "e3");
        assertThat(words.ids()).containsExactlyInAnyOrder("o7", "alt", "s1", "of1", "pr1");
    }

    @Test
    void anUnknownActionIsFoundByItsOwnWords() {
        assertThat(LogWords.of(bare().action("policy_renewed").build()).names())
                .containsExactlyInAnyOrder("policyrenewed", "renewed", "policy");
        assertThat(LogWords.of(bare().action("create_order").build()).names()).isEmpty();
    }

    @Test
    void aKnownActionIsFoundByItsLabelInEveryLanguageAndByItsCode() {
        for (Action action : Action.catalogue()) {
            List<String> names = new ArrayList<>(List.of(action.code()));
            for (Language language : Language.values()) {
                names.add(action.label(language));
            }
            for (String word : SearchWords.asked(String.join(" ", names))) {
                for (int end = 1; end <= word.length(); end++) {
                    assertThat(ActionWords.codes(word.substring(0, end))).contains(action.code());
                }
            }
        }
        assertThat(ActionWords.codes("zzz")).isEmpty();
    }

    @Test
    void namesAreBoundedAndIdsThatFiltersAskForAreNot() {
        String[] ids = IntStream.range(0, 1_000).mapToObj(i -> "s-" + i).toArray(String[]::new);
        String name = String.join(" ", IntStream.range(0, 1_000).mapToObj(i -> "w" + i).toList());
        ActivityLog log =
                aLog().customer("c-1", name)
                        .correlationId("k-1")
                        .subscriptionIds(ids)
                        .attributes(new Attribute("OrderId", "o-1"))
                        .build();
        assertThat(LogWords.of(log).ids()).contains("c1", "k1", "o1", "s999");
        assertThat(LogWords.of(log).names())
                .doesNotContain("w999")
                .hasSizeLessThanOrEqualTo(LogWords.MOST);
    }

    @Test
    void anIdIsFoundByFourCharactersOrAsAWhole() {
        LogWords words =
                LogWords.of(bare().correlationId("ABCD-1234").subscriptionIds("s-1").build());
        for (String asked : List.of("abcd", "abcd1", "abcd1234", "s1")) {
            assertThat(words.has(asked)).as(asked).isTrue();
        }
        for (String asked : List.of("abc", "s", "bcd1", "abcd12345")) {
            assertThat(words.has(asked)).as(asked).isFalse();
        }
    }

    @Test
    void peopleAndMoneyAreNoWords() {
        ActivityLog person =
                bare().details(
                                new CustomerUserDetails(
                                        "u-1",
                                        "luc@brie.example",
                                        "Luc Brie",
                                        "Luc",
                                        "Brie",
                                        "FR",
                                        null,
                                        null,
                                        null))
                        .attributes(
                                new Attribute("SubscriptionName-0", "{\"FirstName\":\"Luc\"}"),
                                new Attribute("UserName", "Luc"))
                        .build();
        assertThat(LogWords.of(person).names()).isEmpty();
        assertThat(LogWords.of(person).ids()).containsExactly("u1");
        ActivityLog profile =
                bare().action("update_customer_billing_profile")
                        .attributes(
                                new Attribute("SubscriptionName", "Brie"),
                                new Attribute("OrderId", "brie"))
                        .build();
        assertThat(LogWords.of(profile).names()).isEmpty();
        assertThat(LogWords.of(profile).ids()).isEmpty();
        assertThat(OrderIds.of(profile)).isEmpty();
    }

    @Test
    void ordersAreThoseOfResourceDetailsAndAttributes() {
        ActivityLog log =
                bare().resource("order", "O-1")
                        .attributes(new Attribute("orderId", "O-2"), new Attribute("OrderId", null))
                        .build();
        assertThat(OrderIds.of(log)).containsExactly("o-1", "o-2");
        assertThat(OrderIds.of(bare().resource("invoice", "o-3").build())).isEmpty();
    }

    @Test
    void unknownCodesAreOfTheCategoryThatTheyShow() {
        for (Action action : Action.catalogue()) {
            for (ActionCategory category : ActionCategory.values()) {
                boolean found =
                        category.codes().contains(action.code())
                                || category.beginnings().stream()
                                        .anyMatch(action.code()::startsWith);
                assertThat(found)
                        .as("%s of %s", action, category)
                        .isEqualTo(action.category() == category);
            }
        }
    }
}
