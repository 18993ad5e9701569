package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.model.Filters;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** A conjunction says the same as the list of its criteria. */
class ConjunctionTests {

    /** One condition: of a field, or of the whole document. */
    private record Condition(String key, String operator, BsonValue value) {}

    @Test
    void theEndsOfATimeAreOneCriterionOfItsField() {
        Conjunction criteria =
                new Conjunction(
                        List.of(
                                Filters.eq("tenant", "t"),
                                Filters.gte("occurredAt", 1),
                                Filters.lt("occurredAt", 2)));

        assertThat(document(criteria))
                .isEqualTo(BsonDocument.parse("{tenant: 't', occurredAt: {$gte: 1, $lt: 2}}"));
    }

    @Test
    void whatCannotStandInOneCriterionIsAListStill() {
        Conjunction criteria =
                new Conjunction(
                        List.of(
                                Filters.gte("at", 1),
                                Filters.and(Filters.gte("at", 2), Filters.eq("at", 3)),
                                Filters.or(Filters.eq("a", 1), Filters.eq("b", 1)),
                                Filters.or(Filters.eq("c", 1), Filters.eq("d", 1))));

        assertThat(document(criteria))
                .isEqualTo(
                        BsonDocument.parse(
                                """
                                {at: {$gte: 1}, $and: [{at: {$gte: 2}}, {at: 3}, {$or: [{c: 1}, {d: 1}]}],
                                 $or: [{a: 1}, {b: 1}]}\
                                """));
    }

    @Test
    void theConditionsAreThoseOfTheList() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            List<Bson> criteria = list(() -> criterion(random), 6, random);
            assertThat(conditions(document(new Conjunction(criteria))))
                    .isEqualTo(conditions(document(Filters.and(criteria))));
        }
    }

    private static Bson criterion(Random random) {
        Supplier<Bson> simple = () -> simple(random);
        return switch (random.nextInt(6)) {
            case 0 -> Filters.and(list(simple, 4, random));
            case 1 -> Filters.or(list(simple, 4, random));
            case 2 -> Filters.nor(list(simple, 4, random));
            default -> simple.get();
        };
    }

    private static Bson simple(Random random) {
        String field = List.of("a", "b", "c.d").get(random.nextInt(3));
        int value = random.nextInt(3);
        return switch (random.nextInt(5)) {
            case 0 -> Filters.gte(field, value);
            case 1 -> Filters.lt(field, value);
            case 2 -> Filters.in(field, value, value + 1);
            case 3 -> Filters.eq(field, new BsonDocument());
            default -> Filters.eq(field, value);
        };
    }

    private static <T> List<T> list(Supplier<T> items, int most, Random random) {
        return Stream.generate(items).limit(1 + random.nextInt(most)).toList();
    }

    private static Set<Condition> conditions(BsonDocument document) {
        Set<Condition> all = new HashSet<>();
        document.forEach((key, value) -> {
            if (key.equals("$and")) {
                value.asArray().forEach(each -> all.addAll(conditions(each.asDocument())));
            } else if (value.isDocument() && !value.asDocument().isEmpty()) {
                value.asDocument()
                        .forEach((operator, operand) ->
                                all.add(new Condition(key, operator, operand)));
            } else {
                all.add(new Condition(key, "", value));
            }
        });
        return all;
    }

    private static BsonDocument document(Bson criteria) {
        return criteria.toBsonDocument(
                BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry());
    }
}
