package activitylog.graphql;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** The scalars of {@code schema/scalars.graphqls}. */
final class Scalars {

    static final List<GraphQLScalarType> ALL =
            List.of(
                    scalar(
                            "DateTime",
                            new TextScalar<>(
                                    Instant.class,
                                    "a date-time with an offset such as 2026-11-07T08:14:58Z",
                                    text -> OffsetDateTime.parse(text).toInstant(),
                                    UtcText::of)),
                    scalar(
                            "LocalDate",
                            new TextScalar<>(
                                    LocalDate.class,
                                    "a day such as 2026-11-07",
                                    LocalDate::parse,
                                    LocalDate::toString)),
                    scalar(
                            "TimeZone",
                            new TextScalar<>(
                                    ZoneId.class,
                                    "an IANA time zone such as Europe/Stockholm",
                                    ZoneId::of,
                                    ZoneId::getId)),
                    ExtendedScalars.newAliasedScalar("Decimal")
                            .aliasedScalar(ExtendedScalars.GraphQLBigDecimal)
                            .build(),
                    ExtendedScalars.GraphQLLong,
                    ExtendedScalars.Json);

    private Scalars() {}

    private static GraphQLScalarType scalar(String name, TextScalar<?> coercing) {
        return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
    }
}
