package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogBuilder;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.Customer;
import activitylog.activity.Question;
import activitylog.activity.Resource;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What each filter finds, and what it does not. */
interface FiltersContract extends StoreContract {

    private void givenOneOfMany(ActivityLogBuilder wanted, ActivityLogBuilder... others) {
        given(wanted.id("log_wanted").build());
        for (int i = 0; i < others.length; i++) {
            given(others[i].id("log_other_" + i).build());
        }
    }

    private void onlyTheWantedOneIsFoundBy(ActivityLogFilter... filters) {
        for (ActivityLogFilter filter : filters) {
            Question question = question(filter, ActivityLogOrder.NEWEST_FIRST);
            assertThat(logs().page(scope(), question, Seek.first(9), Selection.POSITION))
                    .extracting(ActivityLog::id)
                    .as("%s", filter)
                    .containsExactly("log_wanted");
            assertThat(logs().count(scope(), question)).isEqualTo(1);
        }
    }

    @Test
    default void logsAreFoundByTheCustomerIdInEitherCase() {
        givenOneOfMany(
                aLog().customer("abc-1", null),
                aLog().customer("abc-2", "abc-1"),
                aLog().customer((Customer) null));
        onlyTheWantedOneIsFoundBy(
                filter("customerId", "abc-1"), filter("customerId", "ABC-1", "nobody"));
    }

    @Test
    default void aCompanyIsFoundByAPartOfItsNameWhateverItsCaseAndAccents() {
        givenOneOfMany(
                aLog().customer("c-1", "Großhandel Ärla & Söner (ΣΑΣ) ﬁnans"),
                aLog().customer("c-2", "Grosshandel"),
                aLog().customer("c-3", null),
                aLog().customer((Customer) null));
        for (String part :
                List.of(
                        "arla",
                        "ÄRLA",
                        "a\u0308rla",
                        "soner (",
                        "σασ",
                        "ΣΑΣ",
                        "handel a",
                        "FINANS")) {
            onlyTheWantedOneIsFoundBy(companyNameContains(part));
        }
    }

    @Test
    default void aPartOfACompanyNameIsNoPattern() {
        givenOneOfMany(aLog().customer("c-1", "A.*B"), aLog().customer("c-2", "A--B"));
        onlyTheWantedOneIsFoundBy(companyNameContains("a.*b"), companyNameContains(".*"));
    }

    @Test
    default void anActionIsFoundByItsCode() {
        givenOneOfMany(aLog().action("brew_coffee"), aLog().action("Brew_Coffee"));
        onlyTheWantedOneIsFoundBy(
                filter("action", "brew_coffee"), filter("action", "brew_coffee", "brew_tea"));
    }

    @Test
    default void aPartnerUserIsFoundByTheNameInEitherCase() {
        givenOneOfMany(
                aLog().partnerUser("Åsa@Fabrikam.example"),
                aLog().partnerUser("Asa@Fabrikam.example"),
                aLog().partnerUser(null));
        onlyTheWantedOneIsFoundBy(
                filter("partnerUser", "åsa@fabrikam.example"),
                filter("partnerUser", "ÅSA@FABRIKAM.EXAMPLE", "bob"));
    }

    @Test
    default void aStatusIsFoundByItsCode() {
        givenOneOfMany(aLog().status("failed"), aLog().status("Failed"), aLog().status(null));
        onlyTheWantedOneIsFoundBy(filter("status", "failed"), filter("status", "failed", "odd"));
    }

    @Test
    default void aResourceIsFoundByItsType() {
        givenOneOfMany(
                aLog().resource("order", "subscription"),
                aLog().resource("subscription", "order"),
                aLog().resource((Resource) null));
        onlyTheWantedOneIsFoundBy(
                filter("resourceType", "order"), filter("resourceType", "order", "odd"));
    }

    @Test
    default void aSubscriptionIsFoundByItsIdInEitherCase() {
        givenOneOfMany(
                aLog().subscriptionIds("s-1", "s-2", "s-3"),
                aLog().subscriptionIds("s-22"),
                aLog().subscriptionIds());
        onlyTheWantedOneIsFoundBy(
                filter("subscriptionId", "s-2"),
                filter("subscriptionId", "S-3"),
                filter("subscriptionId", "S-1", "s-2", "s-9"));
    }

    @Test
    default void whatBelongsTogetherIsFoundByTheCorrelationIdInEitherCase() {
        givenOneOfMany(
                aLog().correlationId("k-1"),
                aLog().correlationId("k-2"),
                aLog().correlationId(null));
        onlyTheWantedOneIsFoundBy(
                filter("correlationId", "K-1"), filter("correlationId", "k-1", "k-9"));
    }

    @Test
    default void filtersTogetherFindWhatEachOfThemFinds() {
        Random random = new Random(7);
        RandomLogs source = new RandomLogs(random);
        Model model = new Model(given(source.logs(300)));
        for (int round = 0; round < 150; round++) {
            Question question =
                    question(source.filter(1 + random.nextInt(5)), ActivityLogOrder.OLDEST_FIRST);
            assertThat(logs().page(scope(), question, Seek.first(500), Selection.POSITION))
                    .extracting(ActivityLog::id)
                    .as("round %s: %s", round, question.filter())
                    .isEqualTo(model.answer(question));
        }
    }

    /** A filter with that component alone. */
    private static ActivityLogFilter filter(String component, String... values) {
        return OneFilter.of(component, List.of(values));
    }

    private static ActivityLogFilter companyNameContains(String part) {
        return OneFilter.of("companyNameContains", part);
    }
}
