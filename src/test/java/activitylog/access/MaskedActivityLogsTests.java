package activitylog.access;

import static activitylog.access.MarkedLogs.BILLING;
import static activitylog.access.MarkedLogs.OPEN;
import static activitylog.access.MarkedLogs.PERSONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.Change;
import activitylog.activity.CustomerUserDetails;
import activitylog.activity.FieldGroup;
import activitylog.activity.FilterTree;
import activitylog.activity.HiddenValues;
import activitylog.activity.Hiding;
import activitylog.activity.InMemoryActivityLogs;
import activitylog.activity.InvalidRequest;
import activitylog.activity.InvalidRequest.Code;
import activitylog.activity.LineItem;
import activitylog.activity.OrderDetails;
import activitylog.activity.Period;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import activitylog.activity.Slice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is hidden never passes the mask, and everything else does. */
class MaskedActivityLogsTests {

    private static final Selection ALL =
            Selection.of(
                    Stream.concat(Selection.EVERYTHING.paths().stream(), Stream.of("hidden"))
                            .toList());
    private static final Question QUESTION =
            new Question(
                    Period.EVER,
                    ActivityLogFilter.ANY,
                    ActivityLogOrder.OLDEST_FIRST,
                    Instant.parse("2030-01-01T00:00:00Z"));
    private static final ActivityLogFilter CONTOSO =
            FilterTree.parse("filter", Map.of("companyNameContains", "Contoso"));
    private static final List<ActivityLog> GIVEN = MarkedLogs.all(name -> name);

    private final InMemoryActivityLogs kept = new InMemoryActivityLogs();
    private final MaskedActivityLogs logs = new MaskedActivityLogs(kept);

    @BeforeEach
    void keep() {
        kept.take(new Scope("t"), GIVEN);
    }

    static Stream<ActivityLog> given() {
        return GIVEN.stream();
    }

    @ParameterizedTest
    @MethodSource("given")
    void nothingHiddenIsLeft(ActivityLog log) {
        assertThat(find(log.id(), FieldGroup.BILLING).toString()).doesNotContain(BILLING);
        assertThat(find(log.id(), FieldGroup.PERSONAL).toString()).doesNotContain(PERSONAL);
        assertThat(find(log.id(), FieldGroup.BILLING, FieldGroup.PERSONAL).toString())
                .doesNotContain(BILLING, PERSONAL);
        assertThat(find(log.id(), FieldGroup.SOURCE).source()).isNull();
    }

    @ParameterizedTest
    @MethodSource("given")
    void everythingElseIsLeft(ActivityLog log) {
        ActivityLog seen = find(log.id(), FieldGroup.BILLING, FieldGroup.PERSONAL);
        assertThat(count(seen, OPEN)).isEqualTo(count(log, OPEN));
        assertThat(seen.affectedCustomer()).isEqualTo(log.affectedCustomer());
        assertThat(find(log.id(), FieldGroup.SOURCE))
                .usingRecursiveComparison()
                .ignoringFields("source", "hidden")
                .isEqualTo(log);
    }

    private static int count(ActivityLog log, String mark) {
        return log.toString().split(mark, -1).length;
    }

    @Test
    void everyWayOutIsMasked() {
        Scope scope = hiding(FieldGroup.BILLING, FieldGroup.PERSONAL);
        List<ActivityLog> exported = new ArrayList<>();
        logs.forEach(scope, QUESTION, ALL, exported::add);
        List<ActivityLog> page = logs.page(scope, QUESTION, Seek.first(100), ALL);
        assertThat(page).hasSameSizeAs(GIVEN).isEqualTo(exported);
        assertThat(page.toString()).contains(OPEN).doesNotContain(BILLING, PERSONAL);
    }

    @Test
    void anOrderTellsWhatIsHidden() {
        ActivityLog seen = find("OrderDetails", FieldGroup.BILLING);
        OrderDetails order = (OrderDetails) Objects.requireNonNull(seen.details());
        assertThat(order.totalPrice()).isNull();
        assertThat(order.lineItems()).extracting(LineItem::pricing).containsOnlyNulls();
        assertThat(order.orderId()).isEqualTo(OPEN);
        assertThat(seen.changes().get(1))
                .isEqualTo(
                        new Change(
                                "LineItems[0].Pricing.ListPrice",
                                GIVEN.getFirst().changes().get(1).kind(),
                                null,
                                null));
        assertThat(seen.hidden())
                .containsExactly(
                        "details.currencyCode",
                        "details.currencySymbol",
                        "details.totalPrice",
                        "details.lineItems.pricing",
                        "source",
                        "changes[1].before",
                        "changes[1].after",
                        "changes[4].before",
                        "changes[4].after",
                        "attributes[2].value");
    }

    @Test
    void aTreeTellsWhatIsHidden() {
        assertThat(find("OtherDetails", FieldGroup.BILLING, FieldGroup.PERSONAL).hidden())
                .contains(
                        "details.values[1].children[0].text",
                        "details.values[2].children[0].number",
                        "details.values[3].number",
                        "details.values[4].text",
                        "details.values[5].bool")
                .doesNotContain("details.values[0].text");
    }

    @Test
    void whatIsHiddenIsToldWhateverElseIsSelected() {
        Scope scope = hiding(FieldGroup.BILLING, FieldGroup.PERSONAL);
        for (ActivityLog log : GIVEN) {
            ActivityLog all = Objects.requireNonNull(logs.find(scope, log.id(), ALL));
            ActivityLog little =
                    Objects.requireNonNull(
                            logs.find(scope, log.id(), Selection.of(List.of("hidden"))));
            assertThat(little.hidden()).isNotEmpty().isEqualTo(all.hidden());
        }
    }

    @Test
    void aHiddenPartLeavesItsHolder() {
        Selection price = Selection.of(List.of("details.lineItems.pricing.price"));
        ActivityLog seen =
                Objects.requireNonNull(
                        logs.find(hiding(FieldGroup.BILLING), "OrderDetails", price));
        assertThat(((OrderDetails) Objects.requireNonNull(seen.details())).lineItems()).hasSize(1);
    }

    @Test
    void theSameNameIsOnlyHiddenWhereItIsAPersons() {
        Scope scope = hiding(FieldGroup.PERSONAL);
        Selection name = Selection.of(List.of("details.displayName"));
        ActivityLog user = logs.find(scope, "CustomerUserDetails", name);
        ActivityLog relationship = logs.find(scope, "RelationshipDetails", name);
        assertThat(((CustomerUserDetails) Objects.requireNonNull(user).details()).displayName())
                .isNull();
        assertThat(String.valueOf(relationship)).contains("displayName=" + OPEN);
    }

    /** The names decide, so they are read along with the values. */
    @Test
    void aValueAloneIsHiddenAsWell() {
        for (String path : List.of("changes.before", "changes.after", "attributes.value")) {
            for (ActivityLog log : GIVEN) {
                ActivityLog seen =
                        logs.find(
                                hiding(FieldGroup.BILLING, FieldGroup.PERSONAL),
                                log.id(),
                                Selection.of(List.of(path)));
                assertThat(String.valueOf(seen)).doesNotContain(BILLING, PERSONAL);
            }
        }
    }

    @Test
    void whatIsHiddenIsNotRead() {
        Mask mask = Mask.of(hiding(FieldGroup.BILLING));
        assertThat(
                        mask.selection(
                                        Selection.of(
                                                List.of(
                                                        "source",
                                                        "status",
                                                        "details.totalPrice",
                                                        "changes.after")))
                                .paths())
                .containsExactly(
                        "action", "changes.after", "changes.path", "details.orderId", "status");
    }

    @Test
    void partsOfListsStayParts() {
        Map<String, Slice> slices = Map.of("details.lineItems", new Slice(3, 5));
        Selection asked = Selection.of(List.of("details.lineItems", "source"), slices);
        assertThat(Mask.of(hiding(FieldGroup.BILLING)).selection(asked).slices()).isEqualTo(slices);
    }

    @Test
    void questionsAboutHiddenFieldsAreRefused() {
        Scope scope = hiding(FieldGroup.PERSONAL);
        MaskedActivityLogs nameless =
                new MaskedActivityLogs(
                        kept,
                        _ ->
                                new Mask(
                                        Hiding.fields("Customer.companyName"),
                                        HiddenValues.of(scope)));
        Question byName =
                new Question(QUESTION.period(), CONTOSO, QUESTION.order(), QUESTION.asOf());
        refused(() -> nameless.page(scope, byName, Seek.first(1), ALL));
        refused(() -> nameless.count(scope, byName));
        refused(() -> nameless.forEach(scope, byName, ALL, _ -> {}));
        assertThat(nameless.count(scope, QUESTION)).isEqualTo(GIVEN.size());
    }

    private static void refused(ThrowingCallable question) {
        assertThatThrownBy(question)
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(Code.HIDDEN_FIELD))
                .hasMessageContaining("companyNameContains");
    }

    @Test
    void withNothingHiddenLogsPassAsTheyAre() {
        Scope scope = new Scope("t");
        ActivityLog kept = GIVEN.getFirst();
        assertThat(logs.find(scope, kept.id(), Selection.EVERYTHING)).isSameAs(kept);
        assertThat(logs.page(scope, QUESTION, Seek.first(100), ALL).toString())
                .contains(BILLING, PERSONAL);
    }

    private ActivityLog find(String id, FieldGroup... hidden) {
        return Objects.requireNonNull(logs.find(hiding(hidden), id, ALL));
    }

    private static Scope hiding(FieldGroup... groups) {
        return new Scope("t", Set.of(groups));
    }
}
