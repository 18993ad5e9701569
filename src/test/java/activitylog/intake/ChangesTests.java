package activitylog.intake;

import static activitylog.intake.AuditRecordBuilder.aRecord;
import static activitylog.intake.AuditRecordBuilder.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':1}             | {'a':2}               | a: 1 -> 2",
                "{'a':'x'}           | {'a':null}            | a: x -> null",
                "{'a':null}          | {'a':true}            | a: null -> true",
                "{}                  | {'a':1}               | +a: 1",
                "{'a':1}             | {}                    | -a: 1",
                "{'a':1,'b':2}       | {'b':3,'a':4}         | b: 2 -> 3; a: 1 -> 4",
                "{'a':1,'b':2,'c':3} | {'d':4,'b':2}         | +d: 4; -a: 1; -c: 3",
                "{'l':[{'q':1},{}]}  | {'l':[{'q':2},{}]}    | l[0].q: 1 -> 2",
                "{'l':[1]}           | {'l':[1,{'q':2}]}     | +l[1].q: 2",
                "{'l':[1,2,3]}       | {'l':[2,3]}           | l[0]: 1 -> 2; l[1]: 2 -> 3; -l[2]: 3",
                "{'l':[1]}           | {'l':[]}              | -l[0]: 1",
                "{'l':[]}            | {'l':[1]}             | +l[0]: 1",
                "{}                  | {'l':[],'g':{}}       | +l: []; +g: {}",
                "{'g':{'x':1,'y':2}} | {'g':{'x':1}}         | -g.y: 2",
                "{'g':{'x':1,'y':2}} | {'g':null}            | -g.x: 1; -g.y: 2",
                "{'g':null}          | {'g':{'x':1,'y':[2]}} | +g.x: 1; +g.y[0]: 2",
                "{'g':5}             | {'g':{'x':1}}         | -g: 5; +g.x: 1",
                "{'g':[1]}           | {'g':{'x':1}}         | -g[0]: 1; +g.x: 1",
                "{'g':[]}            | {'g':{}}              | g: [] -> {}",
                "{'odd key':{'x':1}} | {'odd key':{'x':2}}   | ['odd key'].x: 1 -> 2",
                "{'a':{'b-c':1}}     | {'a':{'b-c':2}}       | a['b-c']: 1 -> 2",
                "{'1':1}             | {'1':2}               | ['1']: 1 -> 2",
                "{'ä':1}             | {'ä':2}               | ä: 1 -> 2",
                "{'a':1,'a':2}       | {'a':1,'a':3}         | a: 2 -> 3",
                "{'quantity':1}      | {'Quantity':2}        | Quantity: 1 -> 2",
                "[1]                 | [2]                   | [0]: 1 -> 2",
                "1                   | 2                     | : 1 -> 2",
            })
    void tellsWhatIsDifferent(String before, String after, String changes) {
        assertThat(changes(before, after)).isEqualTo(changes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':1.0}                           | {'a':1}",
                "{'a':1e2}                           | {'a':100}",
                "{'a':'5'}                           | {'a':5}",
                "{'a':null}                          | {}",
                "{}                                  | {'a':null,'b':[null]}",
                "{'a':1,'b':2}                       | {'b':2,'a':1}",
                "{'Links':{'x':1}}                   | {'Links':{'x':2}}",
                "{'a':{'links':{'x':1}}}             | {'a':{}}",
                "{}                                  | {'Attributes':{'ObjectType':'Order'}}",
                "{'l':[{'attributes':{'x':1}}]}      | {'l':[{'attributes':{'x':2}}]}",
                "{'ETag':'1','a':{'etag':{'b':1}}}   | {'etag':'2','a':{}}",
            })
    void leavesOutWhatIsNoChange(String before, String after) {
        assertThat(changes(before, after)).isEmpty();
    }

    @Test
    void linksAndAttributesThatAreNoGroupsAreFields() {
        assertThat(changes("{'Links':1,'Attributes':'a'}", "{'Links':2,'Attributes':'b'}"))
                .isEqualTo("Links: 1 -> 2; Attributes: a -> b");
    }

    @Test
    void hugeNumbersAreComparedByTheirDigits() {
        assertThat(changes("{'a':1E999999999}", "{'a':1E999999999,'b':0}")).isEqualTo("+b: 0");
        assertThat(changes("{'a':1E999999999}", "{'a':1E999999998}"))
                .isEqualTo("a: 1E999999999 -> 1E999999998");
    }

    @Test
    void thereAreNoChangesWithoutBothValues() {
        assertThat(aRecord("x").newValue("{\"a\":1}").parsed().changes()).isEmpty();
        assertThat(aRecord("x").oldValue("{\"a\":1}").parsed().changes()).isEmpty();
        assertThat(aRecord("x").oldValue("{\"a\":1}").newValue("{\"a\"").parsed().changes())
                .isEmpty();
    }

    @Test
    void changesThatOutgrowTheirRecordRejectIt() {
        String name = "n".repeat(10_000);
        String many = "1,".repeat(2_000) + "1";

        assertThatThrownBy(() ->
                        aRecord("x")
                                .oldValue("{}")
                                .newValue("{\"%s\":[%s]}".formatted(name, many))
                                .parsed())
                .isInstanceOf(RejectedRecord.class)
                .hasMessage("the changes of the resource are larger than 8,388,608 characters");
    }

    /** As {@code path: before -> after}, with + or - in front of what came or went. */
    private static String changes(String before, String after) {
        return Changes.between(json(before.replace('\'', '"')), json(after.replace('\'', '"')))
                .stream()
                .map(change ->
                        switch (change.kind()) {
                            case ADDED -> "+" + change.path() + ": " + change.after();
                            case REMOVED -> "-" + change.path() + ": " + change.before();
                            case CHANGED ->
                                    "%s: %s -> %s"
                                            .formatted(
                                                    change.path(), change.before(), change.after());
                        })
                .collect(Collectors.joining("; "))
                .replace('"', '\'');
    }
}
