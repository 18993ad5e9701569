package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.Action;
import activitylog.activity.Actions;
import activitylog.activity.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which actions occur, told without reading the logs. */
interface ActionsContract extends StoreContract {

    private List<String> occurring(Scope scope) {
        return engine().actions().occurring(scope).stream().map(Action::code).toList();
    }

    @Test
    default void withoutLogsNoActionOccurs() {
        assertThat(engine().actions().occurring(scope())).isEmpty();
    }

    @Test
    default void eachActionOccursOnceHoweverManyLogsHaveIt() {
        Random random = new Random(1);
        List<String> codes = List.of("create_order", "add_customer", "unheard_of", "Create_Order");
        given(
                IntStream.range(0, 200)
                        .mapToObj(
                                i -> aLog("log_" + i).action(codes.get(random.nextInt(4))).build())
                        .toList());
        assertThat(occurring(scope())).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    default void theActionsOfOthersDoNotOccur() {
        given(aLog("log_1").action("create_order").build());
        Scope other = new Scope(scope().tenant() + "0");
        logs().take(other, List.of(aLog("log_2").action("add_customer").build()));
        assertThat(occurring(scope())).containsExactly("create_order");
        assertThat(occurring(other)).containsExactly("add_customer");
    }

    @Test
    default void codesOfAnyFormOccur() {
        List<String> codes = new ArrayList<>(HostileTextContract.TEXTS);
        codes.addAll(
                List.of("", " ", "ä", "z", "a\u0000", "a", "a\u0000b", "\uFFFF", "9", "é", "e"));
        codes.add("x".repeat(100_000));
        codes.add("x".repeat(100_000) + "y");
        given(
                IntStream.range(0, codes.size())
                        .mapToObj(i -> aLog("log_" + i).action(codes.get(i)).build())
                        .toList());
        assertThat(occurring(scope())).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    default void codesThatAreTooLargeForOneAnswerOccurAllTheSame() {
        int count = 40;
        given(
                IntStream.range(0, count)
                        .mapToObj(i -> aLog("log_" + i).action("x".repeat(500_000) + i).build())
                        .toList());
        engine().forget();
        assertThat(new TreeSet<>(occurring(scope()))).hasSize(count);
        assertThat(engine().commands("find"))
                .allMatch(find -> find.containsKey("maxTimeMS"))
                .allMatch(find -> find.getInt32("limit").getValue() == 1)
                .allMatch(find -> find.getString("hint").getValue().equals("by_action"));
    }

    @Test
    default void oneCommandIsAllThatIsSentAndItIsBounded() {
        given(
                aLog("log_1").action("b").build(),
                aLog("log_2").action("a").build(),
                aLog("log_3").action("b").build());
        engine().forget();
        assertThat(occurring(scope())).hasSize(2);
        assertThat(engine().commands("distinct"))
                .singleElement()
                .matches(distinct -> distinct.containsKey("maxTimeMS"));
        assertThat(engine().commands("find")).isEmpty();
    }

    @Test
    default void whoInventsActionsWithoutEndIsNotReadWithoutEnd() {
        given(
                IntStream.range(0, Actions.MOST + 5)
                        .mapToObj(i -> aLog("log_" + i).action("invented_" + i).build())
                        .toList());
        assertThat(new TreeSet<>(occurring(scope()))).hasSize(Actions.MOST);
    }
}
