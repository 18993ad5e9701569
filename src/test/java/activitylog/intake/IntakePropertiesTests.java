package activitylog.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.unit.DataSize;

class IntakePropertiesTests {

    @Test
    void hasDefaults() {
        assertThat(bound(new MockEnvironment()))
                .isEqualTo(
                        new IntakeProperties(
                                500, DataSize.ofMegabytes(4), DataSize.ofMegabytes(8), 200, 1000));
    }

    @Test
    void canBeSet() {
        MockEnvironment environment =
                new MockEnvironment()
                        .withProperty("activitylog.intake.batch-records", "1")
                        .withProperty("activitylog.intake.batch-size", "2KB")
                        .withProperty("activitylog.intake.record-size", "3KB")
                        .withProperty("activitylog.intake.record-depth", "4")
                        .withProperty("activitylog.intake.listed-rejections", "5");

        assertThat(bound(environment))
                .isEqualTo(
                        new IntakeProperties(
                                1, DataSize.ofKilobytes(2), DataSize.ofKilobytes(3), 4, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "batch-records, 0",
        "record-depth, 0",
        "record-depth, 501",
        "listed-rejections, -1"
    })
    void refusesWhatCannotWork(String name, String value) {
        MockEnvironment environment =
                new MockEnvironment().withProperty("activitylog.intake." + name, value);

        assertThatThrownBy(() -> bound(environment))
                .rootCause()
                .hasMessage("activitylog.intake.%s must not be %s", name, value);
    }

    private static IntakeProperties bound(MockEnvironment environment) {
        return Binder.get(environment)
                .bindOrCreate("activitylog.intake", Bindable.of(IntakeProperties.class));
    }
}
