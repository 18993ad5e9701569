package activitylog.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodInputTests {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void nothingIsTheMostRecentMonthInUtc() {
        Period month = PeriodInput.MOST_RECENT_MONTH.on(TODAY);
        assertThat(month)
                .isEqualTo(
                        new Period(
                                LocalDate.of(2026, 10, 24),
                                TODAY,
                                ZoneId.of("UTC"),
                                Instant.parse("2026-10-24T00:00:00Z"),
                                Instant.parse("2026-11-24T00:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 23", // clocks go forward
        "2026-10-25, 25", // clocks go back
        "2026-06-01, 24"
    })
    void aDayIsAsLongAsTheClocksSay(LocalDate day, long hours) {
        Period period = days(day, day, STOCKHOLM).on(TODAY);
        assertThat(Duration.between(period.since(), period.until())).hasHours(hours);
    }

    @Test
    void aMissingEndIsToday() {
        Period period = days(LocalDate.of(2026, 11, 1), null, STOCKHOLM).on(TODAY);
        assertThat(period.to()).isEqualTo(TODAY);
        assertThat(period.until()).isEqualTo(Instant.parse("2026-11-23T23:00:00Z"));
    }

    @Test
    void aMissingBeginningIsAMonthBefore() {
        Period period = days(null, LocalDate.of(2024, 3, 30), null).on(TODAY);
        assertThat(period.from()).isEqualTo(LocalDate.of(2024, 3, 1));
    }

    @Test
    void instantsAreKeptToTheMillisecond() {
        Period period =
                instants("2026-11-07T08:14:58.6031177Z", "2026-11-08T00:00:00+01:00").on(TODAY);
        assertThat(period.since()).isEqualTo(Instant.parse("2026-11-07T08:14:58.604Z"));
        assertThat(period.until()).isEqualTo(Instant.parse("2026-11-07T23:00:00Z"));
        assertThat(period.to()).isEqualTo(LocalDate.of(2026, 11, 7));
    }

    @Test
    void aMissingInstantIsTheEndOfTodayOrAMonthBefore() {
        assertThat(instants("2026-11-07T00:00:00Z", null).on(TODAY).until())
                .isEqualTo(Instant.parse("2026-11-24T00:00:00Z"));
        assertThat(instants(null, "2026-11-07T12:00:00Z").on(TODAY).since())
                .isEqualTo(Instant.parse("2026-10-07T12:00:00Z"));
    }

    @Test
    void mistakesAreNamed() {
        refused(() -> days(TODAY, TODAY.minusDays(1), null), "from", "not after to");
        refused(() -> days(TODAY.plusDays(1), null, null).on(TODAY), "from", "not after today");
        refused(() -> days(LocalDate.of(0, 1, 1), null, null), "from", "a year from 1 to 9998");
        refused(() -> days(null, LocalDate.of(9999, 1, 1), null), "to", "a year from 1 to 9998");
        refused(
                () -> instants("2026-11-07T00:00:00Z", "2026-11-07T00:00:00Z"),
                "since",
                "before until");
        refused(
                () ->
                        new PeriodInput(
                                TODAY, null, null, Instant.parse("2026-11-07T00:00:00Z"), null),
                "from",
                "do not mix");
    }

    private static PeriodInput days(
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable ZoneId zone) {
        return new PeriodInput(from, to, zone, null, null);
    }

    private static PeriodInput instants(@Nullable String since, @Nullable String until) {
        return new PeriodInput(
                null,
                null,
                null,
                since == null ? null : java.time.OffsetDateTime.parse(since).toInstant(),
                until == null ? null : java.time.OffsetDateTime.parse(until).toInstant());
    }

    private static void refused(Runnable asking, String argument, String text) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(asking::run)
                .withMessageContaining(text)
                .extracting(InvalidRequest::argument)
                .isEqualTo(argument);
    }
}
