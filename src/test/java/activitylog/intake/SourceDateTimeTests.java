package activitylog.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDateTimeTests {

    @ParameterizedTest
    @CsvSource({
        "2023-11-07T08:14:58.6031177Z, 2023-11-07T08:14:58.603Z",
        "2023-11-07T08:14:58.9999999Z, 2023-11-07T08:14:58.999Z",
        "1969-12-31T23:59:59.9999999Z, 1969-12-31T23:59:59.999Z",
        "2023-11-07T08:14:58.1234567890123Z, 2023-11-07T08:14:58.123Z",
        "2023-11-07T08:14:58Z, 2023-11-07T08:14:58Z",
        "2023-11-07T08:14:58, 2023-11-07T08:14:58Z",
        "2023-11-07T08:14Z, 2023-11-07T08:14:00Z",
        "2023-11-07, 2023-11-07T00:00:00Z",
        "2023-11-07T08:14:58-07:00, 2023-11-07T15:14:58Z",
        "2023-11-07T08:14:58.5+0530, 2023-11-07T02:44:58.500Z",
        "2023-11-07 08:14:58 +01, 2023-11-07T07:14:58Z",
        "2023-11-07t08:14:58z, 2023-11-07T08:14:58Z",
        "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.9999999Z, 9999-12-31T23:59:59.999Z",
    })
    void readsWhatTheSourceWrites(String text, String moment) {
        assertThat(SourceDateTime.parse(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2023-02-30T00:00:00Z",
                "2023-11-07T25:00:00Z",
                "2023-11-07T08:14:58+19:00",
                "0001-01-01T00:00:00+01:00",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59-01:00",
                "12023-11-07T08:14:58Z",
                "11/7/2023 12:00:00 AM",
                "2023-11-07T08:14:58Zulu",
                "２０２３-11-07T08:14:58Z"
            })
    void knowsNoOtherForms(String text) {
        assertThat(SourceDateTime.parse(text)).isNull();
    }
}
