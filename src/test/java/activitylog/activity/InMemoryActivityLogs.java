package activitylog.activity;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps activity logs in plain Java, and reads of them what is selected and no more. A test decides
 * when a log is recorded: by its {@code recordedAt}.
 */
public final class InMemoryActivityLogs implements ActivityLogs {

    private static final Comparator<Position> OLDEST_FIRST =
            Comparator.comparing(Position::occurredAt).thenComparing(Position::id);

    private final ConcurrentMap<String, Map<String, ActivityLog>> byTenant =
            new ConcurrentHashMap<>();

    @Override
    public List<ActivityLog> page(Scope scope, Question question, Seek seek, Selection selection) {
        Comparator<Position> order = order(question);
        List<ActivityLog> between =
                answer(scope, question)
                        .filter(log -> isAfter(order, Position.of(log), seek.after()))
                        .filter(log -> isBefore(order, Position.of(log), seek.before()))
                        .toList();
        int skipped = seek.backward() ? Math.max(0, between.size() - seek.limit()) : 0;
        return between.stream()
                .skip(skipped)
                .limit(seek.limit())
                .map(log -> Projection.of(log, selection))
                .toList();
    }

    @Override
    public long count(Scope scope, Question question) {
        return answer(scope, question).count();
    }

    @Override
    public void forEach(Scope scope, Rest rest, Selection selection, Consumer<ActivityLog> each) {
        Comparator<Position> order = order(rest.question());
        answer(scope, rest.question())
                .filter(log -> isAfter(order, Position.of(log), rest.after()))
                .map(log -> Projection.of(log, selection))
                .forEachOrdered(each);
    }

    @Override
    public @Nullable ActivityLog find(Scope scope, String id, Selection selection) {
        ActivityLog log = logs(scope).get(id);
        return log == null ? null : Projection.of(log, selection);
    }

    @Override
    public Instant asOf(Scope scope) {
        return logs(scope).values().stream()
                .map(ActivityLog::recordedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    @Override
    public PreparedLogs prepare(Scope scope, List<ActivityLog> logs) {
        return () -> keep(scope, logs);
    }

    private Taken keep(Scope scope, List<ActivityLog> logs) {
        int stored = 0;
        for (ActivityLog log : logs) {
            stored += logs(scope).putIfAbsent(log.id(), log) == null ? 1 : 0;
        }
        return new Taken(stored, logs.size() - stored, new HashMap<>());
    }

    private Stream<ActivityLog> answer(Scope scope, Question question) {
        Period period = question.period();
        Predicate<ActivityLog> filter = new FilterPredicate(question.filter());
        return logs(scope).values().stream()
                .filter(log -> !log.occurredAt().isBefore(period.since()))
                .filter(log -> log.occurredAt().isBefore(period.until()))
                .filter(log -> !log.recordedAt().isAfter(question.asOf()))
                .filter(filter)
                .sorted(Comparator.comparing(Position::of, order(question)));
    }

    private static Comparator<Position> order(Question question) {
        return switch (question.order().direction()) {
            case ASC -> OLDEST_FIRST;
            case DESC -> OLDEST_FIRST.reversed();
        };
    }

    private static boolean isAfter(
            Comparator<Position> order, Position position, @Nullable Position other) {
        return other == null || order.compare(position, other) > 0;
    }

    private static boolean isBefore(
            Comparator<Position> order, Position position, @Nullable Position other) {
        return other == null || order.compare(position, other) < 0;
    }

    private Map<String, ActivityLog> logs(Scope scope) {
        return byTenant.computeIfAbsent(scope.tenant(), _ -> new ConcurrentSkipListMap<>());
    }
}
