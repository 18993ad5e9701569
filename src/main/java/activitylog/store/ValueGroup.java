package activitylog.store;

import activitylog.activity.Counted;
import activitylog.activity.CountedBy;
import activitylog.activity.Period;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Logs with the same value, counted. */
final class ValueGroup {

    private static final String ID = "_id";
    private static final String COUNT = "count";

    /** The value as it is shown, where it is compared in another form. */
    private static final String SHOWN = "shown";

    private ValueGroup() {}

    /** The stage that makes one document for each value. */
    static Bson of(CountedBy way, Period period) {
        return switch (way) {
            case DAY -> by(LocalDays.of(period));
            case ACTION -> by('$' + LogField.ACTION);
            case CUSTOMER -> by('$' + LogField.CUSTOMER_ID);
            case STATUS -> by('$' + LogField.STATUS);
            // Of several spellings the greatest: that is one in small letters, if there is any.
            case PARTNER_USER ->
                    Aggregates.group(
                            '$' + LogField.FOLDED_PARTNER_USER,
                            Accumulators.sum(COUNT, 1),
                            Accumulators.max(SHOWN, '$' + LogField.PARTNER_USER));
        };
    }

    private static Bson by(Object value) {
        return Aggregates.group(value, Accumulators.sum(COUNT, 1));
    }

    /** What one of the documents says. */
    static Counted counted(Document group) {
        String value = group.getString(group.containsKey(SHOWN) ? SHOWN : ID);
        return new Counted(value, group.get(COUNT, Number.class).longValue());
    }
}
