package activitylog.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsistencyTests {

    private static ConnectionString uri(String options) {
        return new ConnectionString("mongodb://ann:secret@db.example/activitylog?" + options);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replicaSet=rs0",
                "readPreference=primary",
                "w=majority&journal=true",
                "w=1",
                "readConcernLevel=majority",
                "readConcernLevel=local"
            })
    void whatKeepsAnswersRightIsTaken(String options) {
        assertThatCode(() -> Consistency.check(uri(options))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "readPreference=secondary, readPreference other than primary",
        "readPreference=nearest, readPreference other than primary",
        "readPreference=primaryPreferred, readPreference other than primary",
        "readPreference=secondaryPreferred&maxStalenessSeconds=120, readPreference other",
        "w=0, w=0",
        "readConcernLevel=available, readConcernLevel=available"
    })
    void whatMakesThemWrongIsNamedWithoutThePassword(String options, String named) {
        assertThatThrownBy(() -> Consistency.check(uri(options)))
                .isInstanceOf(StoreNotReady.class)
                .hasMessageStartingWith("The URI of MongoDB says " + named)
                .hasMessageNotContaining("secret");
    }
}
