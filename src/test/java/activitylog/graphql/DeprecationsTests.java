package activitylog.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeprecationsTests {

    private static final String SCHEMA =
            """
            type Query { old(arg: Int%2$s): String%1$s  new(arg: Int, input: In): String  gone: Int @deprecated(reason: "Use Query.new instead, until 2027-06-30: fewer words.") }
            enum Kind { A%3$s B }
            input In { old: Int%4$s new: Int }
            """;

    private static String schema(int place, String reason) {
        String[] places = {"", "", "", ""};
        places[place] = " @deprecated(reason: \"" + reason + "\")";
        return SCHEMA.formatted((Object[]) places);
    }

    @ParameterizedTest
    @CsvSource({
        "0, Query.new, Query.old",
        "1, Query.new.arg, Query.old.arg",
        "2, Kind.B, Kind.A",
        "3, In.new, In.old"
    })
    void whateverIsDeprecatedNamesWhatToUseAndADate(int place, String instead, String name) {
        String good = "Use " + instead + " instead, until 2027-06-30: it says more.";
        assertThat(Deprecations.faults(schema(place, good))).isEmpty();
        assertThat(Deprecations.faults(schema(place, "No longer supported")))
                .singleElement()
                .asString()
                .startsWith(name + ": expected ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Use Query.other instead, until 2027-06-30: it says more.",
                "Use Query.gone instead, until 2027-06-30: it says more.",
                "Use Query.new instead, until 2027-06-31: it says more.",
                "Use Query.new instead: it says more.",
                "Use Query.new instead, until 2027-06-30.",
                ""
            })
    void whatIsDeprecatedInAnotherWayIsCalledByName(String reason) {
        assertThat(Deprecations.faults(schema(0, reason)))
                .singleElement()
                .asString()
                .startsWith("Query.old: ");
    }

    @Test
    void aReasonMustBeThere() {
        assertThat(Deprecations.faults("type Query { a: Int @deprecated b: Int }")).hasSize(1);
    }
}
