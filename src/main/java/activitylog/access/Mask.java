package activitylog.access;

import activitylog.activity.ActivityLog;
import activitylog.activity.Customer;
import activitylog.activity.CustomerOrderField;
import activitylog.activity.CustomerSearch;
import activitylog.activity.Details;
import activitylog.activity.HiddenFields;
import activitylog.activity.HiddenFilter;
import activitylog.activity.HiddenValues;
import activitylog.activity.InvalidRequest;
import activitylog.activity.KnownCustomer;
import activitylog.activity.Question;
import activitylog.activity.Scope;
import activitylog.activity.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** What stands between a reader from whom something is hidden, and the logs. */
final class Mask {

    private static final String HIDDEN = "hidden";

    /** What has to be read to tell all that is hidden in a log. */
    private static final List<String> TELLING =
            List.of("action", "details.values", "changes", "attributes");

    /** What has to be read to tell whether a value is hidden, by the component that holds it. */
    private static final Map<String, List<String>> NAMES =
            Map.of(
                    "details", List.of("action"),
                    "changes", List.of("action", "changes.path"),
                    "attributes", List.of("action", "attributes.key"));

    private final HiddenFields fields;
    private final HiddenValues values;
    private final RecordMask records;
    private final ConcurrentMap<Class<? extends Details>, List<String>> paths =
            new ConcurrentHashMap<>();
    private final List<String> pathsOfOthers;

    Mask(HiddenFields fields, HiddenValues values) {
        this.fields = fields;
        this.values = values;
        this.records = new RecordMask(fields);
        this.pathsOfOthers = fields.paths(null);
    }

    static Mask of(Scope scope) {
        return new Mask(HiddenFields.of(scope), HiddenValues.of(scope));
    }

    /**
     * Lets only questions through that say nothing about what is hidden.
     *
     * @throws activitylog.activity.InvalidRequest if the question is about a hidden field
     */
    Question checked(Question question) {
        new HiddenFilter(fields).check(question.filter());
        return question;
    }

    /** What has to be read; what is hidden is not, as far as paths can tell. */
    Selection selection(Selection asked) {
        Set<String> paths = new TreeSet<>(asked.paths());
        if (paths.remove(HIDDEN) && !values.isEmpty()) {
            paths.addAll(TELLING);
        }
        Set<String> read = new TreeSet<>();
        for (String path : paths) {
            String visible = fields.visible(path);
            if (visible != null) {
                read.add(visible);
                read.addAll(NAMES.getOrDefault(root(path), List.of()));
            }
        }
        return Selection.of(read, asked.slices());
    }

    private static String root(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** The log as it may be seen. */
    ActivityLog log(ActivityLog read) {
        ActivityLog log = records.of(read);
        List<String> hidden = new ArrayList<>(paths(read.details()));
        ValueMask named = new ValueMask(values, values.coversAllOf(read.action()), hidden);
        return new ActivityLog(
                log.id(),
                log.occurredAt(),
                log.recordedAt(),
                log.action(),
                log.status(),
                log.affectedCustomer(),
                log.partnerUser(),
                log.application(),
                log.resource(),
                log.correlationId(),
                named.details(log.details()),
                named.changes(log.changes()),
                named.attributes(log.attributes()),
                log.subscriptions(),
                log.source(),
                hidden);
    }

    private List<String> paths(@Nullable Details details) {
        return details == null
                ? pathsOfOthers
                : paths.computeIfAbsent(details.getClass(), fields::paths);
    }

    /**
     * Lets only searches for customers through that say nothing about what is hidden.
     *
     * @throws activitylog.activity.InvalidRequest if names are hidden, and the search is about them
     */
    CustomerSearch checked(CustomerSearch search) {
        if (hidesNames()) {
            if (search.text() != null) {
                throw InvalidRequest.hidden("search", "Customer.companyName");
            }
            if (search.order().field() == CustomerOrderField.NAME) {
                throw InvalidRequest.hidden("orderBy", "Customer.companyName");
            }
        }
        return search;
    }

    private boolean hidesNames() {
        return fields.contains(Customer.class, "companyName");
    }

    /** The customer as it may be seen: former names go with the latest. */
    KnownCustomer customer(KnownCustomer read) {
        KnownCustomer seen = records.of(read);
        return hidesNames()
                ? new KnownCustomer(
                        seen.customer(), List.of(), seen.firstActivityAt(), seen.lastActivityAt())
                : seen;
    }
}
