package activitylog.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Something that logs say of one thing, kept so that it does not matter which log comes in first,
 * or how often: each is an update that leads to the same end from both sides. What is kept is never
 * taken back, so a fact that was once found in a document need not be brought into it any more.
 */
sealed interface Fact {

    /** What this and another one of the same kind say together. */
    Fact with(Fact other);

    /** What a new document holds. */
    BsonValue value();

    /** The operator that brings it into a document, whatever that holds. */
    String operator();

    /**
     * Whether it need not be brought into a document.
     *
     * @param stored what the document holds; null if it holds nothing
     */
    boolean isIn(@Nullable BsonValue stored);

    /** What the operator is given. */
    default BsonValue operand() {
        return value();
    }

    /**
     * What the latest log says: of two at the same moment, the one with the greater id. Its
     * document begins with moment and id, so that documents are ordered as logs are, and the
     * greatest is the latest.
     */
    record Latest(Instant at, String by, BsonDocument said) implements Fact {

        static final String AT = "at";
        static final String BY = "by";

        private static final Comparator<Latest> ORDER =
                Comparator.comparing(Latest::at).thenComparing(Latest::by);

        @Override
        public Fact with(Fact other) {
            return other instanceof Latest that && ORDER.compare(that, this) > 0 ? that : this;
        }

        @Override
        public BsonValue value() {
            BsonDocument stamped =
                    new BsonDocument(AT, new BsonDateTime(at.toEpochMilli()))
                            .append(BY, new BsonString(by));
            stamped.putAll(said);
            return stamped;
        }

        @Override
        public boolean isIn(@Nullable BsonValue stored) {
            return stored instanceof BsonDocument document
                    && (new Last(at.plusMillis(1)).isIn(document.get(AT))
                            || document.equals(value()));
        }

        @Override
        public String operator() {
            return "$max";
        }
    }

    /** The first moment of all. */
    record First(Instant at) implements Fact {

        @Override
        public Fact with(Fact other) {
            return other instanceof First that && that.at.isBefore(at) ? that : this;
        }

        @Override
        public BsonValue value() {
            return new BsonDateTime(at.toEpochMilli());
        }

        @Override
        public boolean isIn(@Nullable BsonValue stored) {
            return stored instanceof BsonDateTime moment && moment.getValue() <= at.toEpochMilli();
        }

        @Override
        public String operator() {
            return "$min";
        }
    }

    /** The last moment of all. */
    record Last(Instant at) implements Fact {

        @Override
        public Fact with(Fact other) {
            return other instanceof Last that && that.at.isAfter(at) ? that : this;
        }

        @Override
        public BsonValue value() {
            return new BsonDateTime(at.toEpochMilli());
        }

        @Override
        public boolean isIn(@Nullable BsonValue stored) {
            return stored instanceof BsonDateTime moment && moment.getValue() >= at.toEpochMilli();
        }

        @Override
        public String operator() {
            return "$max";
        }
    }

    /** A text that is the same whoever says it. */
    record Constant(String text) implements Fact {

        @Override
        public Fact with(Fact other) {
            return this;
        }

        @Override
        public BsonValue value() {
            return new BsonString(text);
        }

        @Override
        public boolean isIn(@Nullable BsonValue stored) {
            return value().equals(stored);
        }

        @Override
        public String operator() {
            return "$set";
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
        public BsonValue value() {
            return new BsonArray(values());
        }

        private List<BsonString> values() {
            return texts.stream().map(BsonString::new).toList();
        }

        @Override
        public boolean isIn(@Nullable BsonValue stored) {
            return stored instanceof BsonArray array && array.containsAll(values());
        }

        @Override
        public String operator() {
            return "$addToSet";
        }

        @Override
        public BsonValue operand() {
            return new BsonDocument("$each", value());
        }
    }
}
