package activitylog.graphql;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Cursor connections, as a reader of pages sees them. */
class PagingTests extends ServerTests {

    private static final int COUNT = 100;

    @Test
    void walksOfAnySizeAndEitherDirectionSeeTheSame() {
        takeMinutes(COUNT);
        List<String> once = ids(page(Map.of("first", 500)));
        assertThat(once).hasSize(COUNT).doesNotHaveDuplicates();
        for (int size : new int[] {1, 7, 33, 99, 100, 101}) {
            assertThat(walkForward(size)).as("first: %s", size).isEqualTo(once);
            assertThat(walkBackward(size)).as("last: %s", size).isEqualTo(once);
        }
    }

    @Test
    void aCursorIsTheSameWhateverPageItCameFrom() {
        takeMinutes(20);
        List<String> whole = cursors(page(Map.of("first", 20)));
        assertThat(cursors(page(Map.of("first", 5)))).isEqualTo(whole.subList(0, 5));
        assertThat(cursors(page(Map.of("last", 5)))).isEqualTo(whole.subList(15, 20));
    }

    @Test
    void bothBoundsTogetherCutOutTheMiddle() {
        takeMinutes(20);
        GraphQlTester.Response whole = page(Map.of("first", 20));
        List<String> cursors = cursors(whole);
        GraphQlTester.Response middle =
                page(Map.of("first", 20, "after", cursors.get(4), "before", cursors.get(10)));
        assertThat(ids(middle)).isEqualTo(ids(whole).subList(5, 10));
        middle.path("activityLogs.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        middle.path("activityLogs.pageInfo.hasPreviousPage").entity(Boolean.class).isEqualTo(true);
    }

    @Test
    void logsThatComeInLaterDoNotShiftPages() {
        takeMinutes(20);
        GraphQlTester.Response first = page(Map.of("first", 10));
        String cursor = first.path("activityLogs.pageInfo.endCursor").entity(String.class).get();
        take(
                aLog(id("late"))
                        .occurredAt("2024-05-14T00:01:30Z")
                        .recordedAt("2024-05-15T10:00:00Z")
                        .build());
        assertThat(ids(page(Map.of("first", 50, "after", cursor))))
                .hasSize(10)
                .doesNotContain(id("late"));
        assertThat(ids(page(Map.of("first", 50)))).hasSize(21).contains(id("late"));
    }

    @Test
    void anEmptyPageHasNoCursors() {
        GraphQlTester.Response empty = page(Map.of());
        assertThat(ids(empty)).isEmpty();
        empty.path("activityLogs.pageInfo.startCursor").valueIsNull();
        empty.path("activityLogs.pageInfo.endCursor").valueIsNull();
        empty.path("activityLogs.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
    }

    @Test
    void aPageHoldsFiftyLogsUnlessToldOtherwise() {
        takeMinutes(60);
        assertThat(ids(page(Map.of()))).hasSize(PageArguments.DEFAULT_SIZE);
    }

    private List<String> walkForward(int size) {
        List<String> walked = new ArrayList<>();
        String cursor = null;
        do {
            GraphQlTester.Response page = page(arguments("first", size, "after", cursor));
            walked.addAll(ids(page));
            cursor = next(page, "hasNextPage", "endCursor");
        } while (cursor != null);
        return walked;
    }

    private List<String> walkBackward(int size) {
        List<String> walked = new ArrayList<>();
        String cursor = null;
        do {
            GraphQlTester.Response page = page(arguments("last", size, "before", cursor));
            walked.addAll(0, ids(page));
            cursor = next(page, "hasPreviousPage", "startCursor");
        } while (cursor != null);
        return walked;
    }

    private static Map<String, Object> arguments(
            String size, int number, String bound, @Nullable String cursor) {
        return cursor == null ? Map.of(size, number) : Map.of(size, number, bound, cursor);
    }

    private static @Nullable String next(GraphQlTester.Response page, String more, String cursor) {
        return page.path("activityLogs.pageInfo." + more).entity(Boolean.class).get()
                ? page.path("activityLogs.pageInfo." + cursor).entity(String.class).get()
                : null;
    }

    private GraphQlTester.Response page(Map<String, Object> variables) {
        return graphQl().documentName("page").variables(variables).execute();
    }

    private static List<String> ids(GraphQlTester.Response page) {
        return page.path("activityLogs.edges[*].node.id").entityList(String.class).get();
    }

    private static List<String> cursors(GraphQlTester.Response page) {
        return page.path("activityLogs.edges[*].cursor").entityList(String.class).get();
    }
}
