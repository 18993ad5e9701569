package activitylog.store;

import activitylog.activity.Counted;
import activitylog.activity.CountedBy;
import activitylog.activity.Period;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The stages that count logs by their values.
 *
 * @param period whose days are counted
 */
record ValueGroups(Period period) {

    private static final String ID = "_id";
    private static final String COUNT = "count";

    /** The value as it is shown, where it is compared in another form. */
    private static final String SHOWN = "shown";

    /** What is looked at of each log: a field for each of the ways. */
    Bson values(Set<CountedBy> ways) {
        Document values = new Document(ID, 0);
        for (CountedBy way : ways) {
            values.append(way.name(), value(way));
            if (way == CountedBy.PARTNER_USER) {
                values.append(SHOWN, '$' + LogField.PARTNER_USER);
            }
        }
        return values;
    }

    private Object value(CountedBy way) {
        return switch (way) {
            case DAY -> LocalDays.of(period);
            case ACTION -> '$' + LogField.ACTION;
            case CUSTOMER -> '$' + LogField.CUSTOMER_ID;
            case PARTNER_USER -> '$' + LogField.FOLDED_PARTNER_USER;
            case STATUS -> '$' + LogField.STATUS;
        };
    }

    /** Makes a document of all logs with the same value. */
    static Bson group(CountedBy way) {
        String value = '$' + way.name();
        // Of several spellings the greatest: that is one in small letters, if there is any.
        return way == CountedBy.PARTNER_USER
                ? Aggregates.group(
                        value, Accumulators.sum(COUNT, 1), Accumulators.max(SHOWN, '$' + SHOWN))
                : Aggregates.group(value, Accumulators.sum(COUNT, 1));
    }

    /** What one of these documents says. */
    static Counted counted(Document group) {
        String value = group.getString(group.containsKey(SHOWN) ? SHOWN : ID);
        return new Counted(value, group.get(COUNT, Number.class).longValue());
    }
}
