package activitylog.store;

import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Something that logs say of one thing, kept so that it does not matter which log comes in first,
 * or how often: each is an update that finds the same end from both sides.
 */
sealed interface Fact {

    /** What this and another one of the same kind say together. */
    Fact with(Fact other);

    /** Brings it into a field of a document, whatever that holds. */
    Bson into(String field);

    /**
     * What the latest log says that says anything: of two at the same moment, the one with the
     * greater id. As a document with the moment in front, its order is that of the logs, so that
     * the greatest is the latest.
     *
     * @param sort what lists are ordered by, if not by the value
     */
    record Latest(Instant at, String by, @Nullable Object value, @Nullable String sort)
            implements Fact {

        static final String VALUE = "value";
        static final String SORT = "sort";

        private static final Comparator<Latest> ORDER =
                Comparator.comparing(Latest::at).thenComparing(Latest::by);

        @Override
        public Fact with(Fact other) {
            return other instanceof Latest that && ORDER.compare(that, this) > 0 ? that : this;
        }

        @Override
        public Bson into(String field) {
            Document stamped = new Document("at", at).append("by", by).append(VALUE, value);
            return Updates.max(field, sort == null ? stamped : stamped.append(SORT, sort));
        }
    }

    /** The first moment of all. */
    record First(Instant at) implements Fact {

        @Override
        public Fact with(Fact other) {
            return other instanceof First that && that.at.isBefore(at) ? that : this;
        }

        @Override
        public Bson into(String field) {
            return Updates.min(field, at);
        }
    }

    /** The last moment of all. */
    record Last(Instant at) implements Fact {

        @Override
        public Fact with(Fact other) {
            return other instanceof Last that && that.at.isAfter(at) ? that : this;
        }

        @Override
        public Bson into(String field) {
            return Updates.max(field, at);
        }
    }

    /** A text that is the same whoever says it. */
    record Constant(String text) implements Fact {

        @Override
        public Fact with(Fact other) {
            return this;
        }

        @Override
        public Bson into(String field) {
            return Updates.set(field, text);
        }
    }

    /** All texts that were ever said. */
    record Every(SortedSet<String> texts) implements Fact {

        @Override
        public Fact with(Fact other) {
            SortedSet<String> all = new TreeSet<>(texts);
            if (other instanceof Every(SortedSet<String> more)) {
                all.addAll(more);
            }
            return new Every(all);
        }

        @Override
        public Bson into(String field) {
            return Updates.addEachToSet(field, List.copyOf(texts));
        }
    }
}
