package activitylog.access;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogs;
import activitylog.activity.FieldGroup;
import activitylog.activity.KeptLog;
import activitylog.activity.KeptSelection;
import activitylog.activity.PreparedLogs;
import activitylog.activity.Question;
import activitylog.activity.Rest;
import activitylog.activity.Scope;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The logs as everybody gets them: without what their scope hides. A scope that hides nothing gets
 * them as they are kept.
 */
final class MaskedActivityLogs implements ActivityLogs {

    private final ActivityLogs logs;
    private final Function<Scope, Mask> maker;
    private final ConcurrentMap<Set<FieldGroup>, Mask> masks = new ConcurrentHashMap<>();

    MaskedActivityLogs(ActivityLogs logs) {
        this(logs, Mask::of);
    }

    MaskedActivityLogs(ActivityLogs logs, Function<Scope, Mask> maker) {
        this.logs = logs;
        this.maker = maker;
    }

    private @Nullable Mask mask(Scope scope) {
        Set<FieldGroup> hidden = scope.hidden();
        return hidden.isEmpty() ? null : masks.computeIfAbsent(hidden, _ -> maker.apply(scope));
    }

    @Override
    public List<ActivityLog> page(Scope scope, Question question, Seek seek, Selection selection) {
        Mask mask = mask(scope);
        return mask == null
                ? logs.page(scope, question, seek, selection)
                : logs.page(scope, mask.checked(question), seek, mask.selection(selection)).stream()
                        .map(mask::log)
                        .toList();
    }

    @Override
    public long count(Scope scope, Question question) {
        Mask mask = mask(scope);
        return logs.count(scope, mask == null ? question : mask.checked(question));
    }

    @Override
    public void forEach(Scope scope, Rest rest, Selection selection, Consumer<ActivityLog> each) {
        Mask mask = mask(scope);
        if (mask == null) {
            logs.forEach(scope, rest, selection, each);
        } else {
            mask.checked(rest.question());
            logs.forEach(scope, rest, mask.selection(selection), log -> each.accept(mask.log(log)));
        }
    }

    /** What is kept has what is hidden. */
    @Override
    public boolean forEachKept(
            Scope scope, Rest rest, KeptSelection selection, Consumer<KeptLog> each) {
        return mask(scope) == null && logs.forEachKept(scope, rest, selection, each);
    }

    @Override
    public @Nullable ActivityLog find(Scope scope, String id, Selection selection) {
        Mask mask = mask(scope);
        if (mask == null) {
            return logs.find(scope, id, selection);
        }
        ActivityLog found = logs.find(scope, id, mask.selection(selection));
        return found == null ? null : mask.log(found);
    }

    @Override
    public Instant asOf(Scope scope) {
        return logs.asOf(scope);
    }

    @Override
    public PreparedLogs prepare(Scope scope, List<ActivityLog> given) {
        return logs.prepare(scope, given);
    }
}
