package activitylog.store;

import activitylog.activity.Counted;
import activitylog.activity.CountedBy;
import activitylog.activity.Counts;
import com.mongodb.client.model.Projections;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Counts logs by their values as they are read, in all ways at once. */
final class Tally {

    private static final List<String> CUSTOMER = List.of(LogField.CUSTOMER_ID.split("\\."));

    private final ZoneId zone;
    private final Map<CountedBy, Map<@Nullable String, Long>> by = new EnumMap<>(CountedBy.class);
    private final Map<String, String> spellings = new HashMap<>();
    private long total;

    /**
     * @param zone whose days are counted
     */
    Tally(Set<CountedBy> ways, ZoneId zone) {
        this.zone = zone;
        ways.forEach(way -> by.put(way, new HashMap<>()));
    }

    /** What it has to know of a log. */
    Bson fields() {
        return Projections.fields(
                Projections.include(by.keySet().stream().map(Tally::field).toList()),
                Projections.excludeId());
    }

    static String field(CountedBy way) {
        return switch (way) {
            case DAY -> LogField.OCCURRED_AT;
            case ACTION -> LogField.ACTION;
            case CUSTOMER -> LogField.CUSTOMER_ID;
            case PARTNER_USER -> LogField.PARTNER_USER;
            case STATUS -> LogField.STATUS;
        };
    }

    void add(Document log) {
        total++;
        by.forEach((way, counts) -> counts.merge(value(way, log), 1L, Long::sum));
    }

    private @Nullable String value(CountedBy way, Document log) {
        return switch (way) {
            case DAY -> day(log);
            case CUSTOMER -> log.getEmbedded(CUSTOMER, String.class);
            case PARTNER_USER -> user(log);
            case ACTION, STATUS -> log.getString(field(way));
        };
    }

    private String day(Document log) {
        return Objects.requireNonNull(log.getDate(LogField.OCCURRED_AT))
                .toInstant()
                .atZone(zone)
                .toLocalDate()
                .toString();
    }

    /** Of several spellings the greatest is shown: one in small letters, if there is any. */
    private @Nullable String user(Document log) {
        String name = log.getString(LogField.PARTNER_USER);
        if (name == null) {
            return null;
        }
        String user = Text.lowerCase(name);
        spellings.merge(user, name, (one, other) -> one.compareTo(other) > 0 ? one : other);
        return user;
    }

    Counts counts() {
        Map<CountedBy, List<Counted>> all = new EnumMap<>(CountedBy.class);
        by.forEach((way, counts) -> {
            List<Counted> each = new ArrayList<>();
            counts.forEach((value, count) -> each.add(new Counted(shown(way, value), count)));
            all.put(way, each);
        });
        return new Counts(total, all);
    }

    private @Nullable String shown(CountedBy way, @Nullable String value) {
        return way == CountedBy.PARTNER_USER && value != null ? spellings.get(value) : value;
    }
}
