package activitylog.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import activitylog.activity.InvalidRequest.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Filters are read from trees, and mistakes in them are named by where they are. */
class FilterTreeTests {

    private static final Map<String, Object> FAILED = Map.of("status", "failed");

    @Test
    void aTreeComesBackAsItWas() {
        Map<String, Object> tree =
                Map.of(
                        "customerId", List.of("c-1", "C-2"),
                        "text", "Ängsö mail",
                        "category", List.of("ORDER", "OTHER"),
                        "or", List.of(FAILED, Map.of("and", List.of(Map.of(), Map.of()))),
                        "not", Map.of("application", List.of("x")));
        ActivityLogFilter filter = FilterTree.parse("filter", tree);
        assertThat(FilterTree.parse("filter", FilterTree.print(filter))).isEqualTo(filter);
        assertThat(filter.or()).hasSize(2);
        assertThat(filter.category()).containsExactly(ActionCategory.ORDER, ActionCategory.OTHER);
        assertThat(filter.words()).containsExactly("angso", "mail");
    }

    @Test
    void oneValueDoesForAList() {
        assertThat(FilterTree.parse("filter", Map.of("status", "failed", "or", FAILED)))
                .isEqualTo(
                        FilterTree.parse(
                                "filter",
                                Map.of("status", List.of("failed"), "or", List.of(FAILED))));
    }

    @Test
    void nullIsTheSameAsNothing() {
        Map<String, Object> tree = new HashMap<>();
        tree.put("text", null);
        tree.put("and", null);
        assertThat(FilterTree.parse("filter", tree)).isEqualTo(ActivityLogFilter.ANY);
    }

    @Test
    void aMistakeIsNamedByItsPath() {
        fails(Map.of("or", List.of(FAILED, Map.of("text", "---"))), "filter.or[1].text");
        fails(Map.of("or", List.of()), "filter.or");
        fails(Map.of("and", List.of()), "filter.and");
        fails(Map.of("customerId", List.of()), "filter.customerId");
        fails(Map.of("not", Map.of("action", " ")), "filter.not.action");
        fails(Map.of("not", Map.of("not", List.of(FAILED))), "filter.not.not");
        fails(Map.of("and", List.of("x")), "filter.and[0]");
        fails(Map.of("category", List.of("ORDER", "order")), "filter.category[1]");
        fails(Map.of("and", Map.of("colour", "red")), "filter.and.colour");
        fails(Map.of("text", 5), "filter.text");
    }

    @Test
    void wordsHaveAnEnd() {
        parse(Map.of("text", "x".repeat(64) + " " + "y-".repeat(64)));
        exceeds(Map.of("not", Map.of("text", "x".repeat(65))), "filter.not.text");
        exceeds(Map.of("text", "x ".repeat(501)), "filter.text");
    }

    @Test
    void listsHaveAnEnd() {
        parse(Map.of("orderId", values(200)));
        exceeds(Map.of("and", List.of(Map.of("orderId", values(201)))), "filter.and[0].orderId");
    }

    private static List<String> values(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }

    @Test
    void filtersInFiltersHaveAnEnd() {
        parse(nested(5));
        exceeds(nested(6), "filter.not.not.not.not.not");
        exceeds(nested(50), "filter.not.not.not.not.not");
    }

    private static Map<String, Object> nested(int depth) {
        return depth == 1 ? FAILED : Map.of("not", nested(depth - 1));
    }

    @Test
    void termsInAllHaveAnEnd() {
        String words = String.join(" ", values(47));
        Map<String, Object> half = Map.of("text", words, "status", "x", "orderId", values(200));
        parse(Map.of("and", List.of(half, half), "status", "x", "application", "x"));
        exceeds(Map.of("and", List.of(half, half), "status", "x", "text", "two words"), "filter");
    }

    @Test
    void whatIsAroundAListNarrowsItWhateverIsAskedInside() {
        ActivityLogFilter filter =
                parse(Map.of("or", List.of(Map.of("customerId", "c-2"), FAILED)));
        ActivityLogFilter narrowed =
                filter.ofCustomer("c-1").ofSubscription("s").ofCorrelation("k");
        assertThat(narrowed.customerId()).containsExactly("c-1");
        assertThat(narrowed.subscriptionId()).containsExactly("s");
        assertThat(narrowed.correlationId()).containsExactly("k");
        assertThat(narrowed.or()).isEqualTo(filter.or());
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> narrowed.ofCustomer("c-1"))
                .extracting(InvalidRequest::argument)
                .isEqualTo("filter.customerId");
    }

    @Test
    void theFingerprintKnowsFiltersInFilters() {
        List<ActivityLogFilter> filters =
                List.of(
                        parse(Map.of("and", FAILED)),
                        parse(Map.of("or", FAILED)),
                        parse(Map.of("not", FAILED)),
                        parse(FAILED),
                        parse(Map.of("status", "failed, x")),
                        parse(Map.of("status", List.of("failed", "x"))),
                        parse(Map.of("text", "failed")));
        assertThat(filters)
                .extracting(filter ->
                        Fingerprint.of(
                                new Scope("t"),
                                new Inquiry(
                                        PeriodInput.MOST_RECENT_MONTH,
                                        filter,
                                        ActivityLogOrder.NEWEST_FIRST)))
                .doesNotHaveDuplicates();
    }

    private static ActivityLogFilter parse(Map<String, Object> tree) {
        return FilterTree.parse("filter", tree);
    }

    private static void fails(Map<String, Object> tree, String argument) {
        fails(tree, argument, Code.INVALID_ARGUMENT);
    }

    private static void exceeds(Map<String, Object> tree, String argument) {
        fails(tree, argument, Code.LIMIT_EXCEEDED);
    }

    private static void fails(Map<String, Object> tree, String argument, Code code) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> parse(tree))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code))
                .extracting(InvalidRequest::argument)
                .isEqualTo(argument);
    }
}
