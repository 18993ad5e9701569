package activitylog.store;

import activitylog.activity.Actions;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import activitylog.activity.Seek;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Decides how answers are read. What is found does not depend on it. */
final class Plans {

    private static final Seek WHOLE = Seek.first(1);

    /** Of a longer time only as much is looked at as there are logs of. */
    private static final long LONG = 400L * Hours.OF_DAY;

    /** About as many logs as a page has: where an hour has more, they are dense. */
    private static final long PAGE = 100;

    private final AllLogs all;
    private final CompanyNames companies;
    private final Actions actions;
    private final Density density;

    Plans(MongoCollection<Document> logs, CompanyNames companies, Actions actions) {
        this.all = new AllLogs(logs);
        this.companies = companies;
        this.actions = actions;
        this.density = new Density(logs, all);
    }

    Density density() {
        return density;
    }

    /**
     * How a whole answer is read by one command.
     *
     * @param index to read it with
     */
    record Whole(Bson criteria, LogIndex index) {}

    /** How a stretch of an answer is read. */
    Answer answer(Scope scope, Question question, Seek seek) {
        LogIndex index = LogIndexes.of(question.filter());
        Answer inOrder = new Answer(scope, question, seek, null, index);
        List<Lookup> lookups =
                Lookups.of(question.filter(), new Occurrences(scope, companies, actions));
        boolean onlyOne = !index.equals(LogIndexes.BY_TIME) && lookups.size() == 1;
        if (lookups.isEmpty() || onlyOne) {
            return inOrder;
        }
        Lookup thinnest = density.thinnest(inOrder, lookups, TimeRange.of(question, seek));
        return new Answer(scope, question, seek, thinnest, LogIndexes.BY_TIME);
    }

    /** The time in which the logs of a stretch can be. */
    TimeRange time(Answer answer) {
        TimeRange time = TimeRange.of(answer.question(), answer.seek());
        return time.isEmpty() || time.hours() <= LONG ? time : filled(answer.scope(), time);
    }

    /** The time from the first to the last log of the tenant in which those of an answer can be. */
    TimeRange filled(Answer answer) {
        return filled(answer.scope(), TimeRange.of(answer.question(), answer.seek()));
    }

    private TimeRange filled(Scope scope, TimeRange time) {
        Instant first = all.oldest(scope);
        Instant last = all.newest(scope);
        return first == null || last == null
                ? new TimeRange(time.since(), time.since())
                : time.and(first, last.plusMillis(1));
    }

    /** How all logs of a question are read at once, in whatever order. */
    Whole whole(Scope scope, Question question) {
        Answer answer = answer(scope, question, WHOLE);
        Lookup lookup = answer.lookup();
        if (lookup == null) {
            return new Whole(answer.criteria(null), answer.index());
        }
        TimeRange time = time(answer);
        boolean byTerm =
                !time.isEmpty()
                        && time.equals(Parts.most(lookup, time, answer.newestFirst()))
                        && !density.isDense(answer, lookup, time, PAGE);
        return byTerm
                ? new Whole(answer.criteria(lookup, time), LogIndexes.BY_TERM)
                : new Whole(answer.criteria(null), LogIndexes.BY_TIME);
    }
}
