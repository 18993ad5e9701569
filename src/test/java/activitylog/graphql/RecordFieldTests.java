package activitylog.graphql;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What records have under a name is got from them; of anything else, nothing is. */
class RecordFieldTests {

    private record Pair(@Nullable String first, int second) {

        String both() {
            return first + second;
        }

        public String twice() {
            return both() + both();
        }
    }

    private record Other(String first) {}

    private record Broken(String first) {

        @Override
        public String first() {
            throw new IllegalStateException("Broken");
        }
    }

    @Test
    void recordsOfAllTypesAreAsked() {
        RecordField first = new RecordField("first");
        assertThat(first.of(new Pair("a", 1))).isEqualTo("a");
        assertThat(first.of(new Other("b"))).isEqualTo("b");
        assertThat(first.of(new Pair(null, 1))).isNull();
        assertThat(new RecordField("second").of(new Pair("a", 1))).isEqualTo(1);
        assertThat(new RecordField("twice").of(new Pair("a", 1))).isEqualTo("a1a1");
        assertThat(new RecordField("id").of(aLog("log_1").build())).isEqualTo("log_1");
    }

    @Test
    void whatHasNoSuchComponentIsNotPlain() {
        assertThatThrownBy(() -> new RecordField("third").of(new Pair("a", 1)))
                .isInstanceOf(NotPlain.class);
        assertThatThrownBy(() -> new RecordField("both").of(new Pair("a", 1)))
                .isInstanceOf(NotPlain.class);
        assertThatThrownBy(() -> new RecordField("length").of("text")).isInstanceOf(NotPlain.class);
    }

    @Test
    void whatARecordThrowsIsThrown() {
        assertThatThrownBy(() -> new RecordField("first").of(new Broken("a"))).hasMessage("Broken");
    }
}
