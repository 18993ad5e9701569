package activitylog.access;

import activitylog.activity.ActivityCounts;
import activitylog.activity.CountedBy;
import activitylog.activity.Counts;
import activitylog.activity.HiddenFields;
import activitylog.activity.HiddenFilter;
import activitylog.activity.InvalidRequest;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import java.util.Set;
import java.util.function.Function;

/**
 * The numbers as everybody gets them: a hidden field is neither filtered nor counted by, because
 * both tell its values.
 */
final class MaskedActivityCounts implements ActivityCounts {

    private final ActivityCounts counts;
    private final Function<Scope, HiddenFields> hidden;

    MaskedActivityCounts(ActivityCounts counts) {
        this(counts, HiddenFields::of);
    }

    MaskedActivityCounts(ActivityCounts counts, Function<Scope, HiddenFields> hidden) {
        this.counts = counts;
        this.hidden = hidden;
    }

    /**
     * @throws InvalidRequest if the question or one of the ways is about a hidden field
     */
    @Override
    public Counts count(Scope scope, Question question, Set<CountedBy> ways) {
        HiddenFields fields = hidden.apply(scope);
        new HiddenFilter(fields).check(question.filter());
        for (CountedBy way : ways) {
            if (fields.covers(way.path())) {
                throw InvalidRequest.hidden(way.part(), way.path());
            }
        }
        return counts.count(scope, question, ways);
    }
}
