package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class StorePropertiesTests {

    private static StoreProperties bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("activitylog.store", StoreProperties.class);
    }

    @Test
    void everythingHasADefault() {
        assertThat(bound(Map.of()))
                .isEqualTo(
                        new StoreProperties(
                                Duration.ofSeconds(5),
                                Duration.ofMinutes(1),
                                Duration.ofSeconds(15),
                                Duration.ofMinutes(10),
                                16,
                                1000,
                                1000,
                                DataSize.ofMegabytes(4),
                                null));
    }

    @Test
    void everythingCanBeSet() {
        assertThat(
                        bound(
                                Map.of(
                                        "activitylog.store.max-time", "2s",
                                        "activitylog.store.max-batch-time", "3s",
                                        "activitylog.store.max-count-time", "9s",
                                        "activitylog.store.max-index-time", "4s",
                                        "activitylog.store.max-connections", "5",
                                        "activitylog.store.read-batch", "6",
                                        "activitylog.store.write-batch", "7",
                                        "activitylog.store.write-batch-size", "8MB",
                                        "activitylog.store.retention", "400d")))
                .isEqualTo(
                        new StoreProperties(
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(3),
                                Duration.ofSeconds(9),
                                Duration.ofSeconds(4),
                                5,
                                6,
                                7,
                                DataSize.ofMegabytes(8),
                                Duration.ofDays(400)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23h", "0s", "-1d", "24856d"})
    void retentionIsADayAtLeastAndWhatMongoDbCanCountAtMost(String time) {
        assertThatThrownBy(() -> bound(Map.of("activitylog.store.retention", time)))
                .rootCause()
                .hasMessageContaining("activitylog.store.retention must be at least 1d");
    }
}
