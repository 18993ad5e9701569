package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.Anatomy;
import activitylog.activity.Customer;
import activitylog.activity.Details;
import activitylog.activity.Subscription;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Fills records with random values, whatever their components: a new one is filled as well. */
record RandomRecords(Random random) {

    private static final int DEPTH = 8;
    private static final List<String> TEXTS =
            List.of("", "a", "Ärger", "\uD83D\uDE00", "$where", "a.b", "\u0000", "{\"type\":1}");

    /** A log that keeps what the log's contract says. */
    ActivityLog log(String id, Details details) {
        ActivityLog log = (ActivityLog) record(ActivityLog.class, 1);
        Customer customer = log.affectedCustomer();
        return new ActivityLog(
                id,
                log.occurredAt().truncatedTo(ChronoUnit.MILLIS),
                log.recordedAt().truncatedTo(ChronoUnit.MILLIS),
                log.action(),
                log.status(),
                customer,
                log.partnerUser(),
                log.application(),
                log.resource(),
                log.correlationId(),
                details,
                log.changes(),
                log.attributes(),
                log.subscriptions().stream().map(each -> owned(each, customer)).toList(),
                log.source());
    }

    private static Subscription owned(Subscription one, @Nullable Customer owner) {
        return new Subscription(
                one.id(),
                one.friendlyName(),
                one.offerId(),
                one.quantity(),
                owner == null ? null : owner.id());
    }

    /** A record of that type. */
    <R> R of(Class<R> type) {
        return type.cast(record(type, 1));
    }

    private Object record(Class<?> type, int depth) {
        Object[] values =
                Arrays.stream(type.getRecordComponents())
                        .map(component -> component(component, depth))
                        .toArray(Object[]::new);
        return new Anatomy<>(type.asSubclass(Record.class)).whole(values);
    }

    private @Nullable Object component(RecordComponent component, int depth) {
        AnnotatedElement annotated = component.getAnnotatedType();
        boolean absent = annotated.isAnnotationPresent(Nullable.class) && random.nextInt(4) == 0;
        return absent ? null : value(component.getGenericType(), depth);
    }

    private Object value(Type type, int depth) {
        if (type instanceof ParameterizedType list) {
            int size = depth > DEPTH ? 0 : random.nextInt(3);
            Type items = list.getActualTypeArguments()[0];
            return IntStream.range(0, size).mapToObj(_ -> value(items, depth + 1)).toList();
        }
        Class<?> single = (Class<?>) type;
        if (single == Details.class) {
            return of(one(Details.class.getPermittedSubclasses()));
        }
        return single.isRecord() ? record(single, depth) : scalar(single);
    }

    private Object scalar(Class<?> type) {
        if (type.isEnum()) {
            return one(type.getEnumConstants());
        }
        return switch (type.getSimpleName()) {
            case "String" -> TEXTS.get(random.nextInt(TEXTS.size()));
            case "Integer" -> random.nextInt();
            case "Boolean" -> random.nextBoolean();
            case "Instant" -> instant();
            case "BigDecimal" -> number();
            default -> throw new IllegalArgumentException("No random " + type);
        };
    }

    private Instant instant() {
        Instant instant =
                Instant.ofEpochSecond(random.nextLong(-60_000_000_000L, 250_000_000_000L));
        return random.nextBoolean() ? instant : instant.plusNanos(random.nextInt(1_000_000_000));
    }

    /** With up to 75 digits, of which a BSON decimal holds 34, and any scale. */
    private BigDecimal number() {
        BigInteger digits = new BigInteger(random.nextInt(250), random);
        BigDecimal number = new BigDecimal(digits, random.nextInt(-20, 20));
        return random.nextInt(9) == 0 ? number.scaleByPowerOfTen(9_000) : number;
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
