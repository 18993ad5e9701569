package activitylog.bench;

import activitylog.activity.ActionCategory;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;

/** Filters with values that the logs have: for each field frequent and rare ones. */
final class FilterQuestions {

    private static final int VALUES = 5;

    /** A day of so many is looked at. */
    private static final int EVERY = 13;

    private final List<Document> logs = new ArrayList<>();
    private final Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();

    FilterQuestions(MongoDatabase database, String tenant) {
        MongoCollection<Document> collection = database.getCollection("activity_logs");
        int last = collection.find().sort(new Document("day", -1)).first().getInteger("day");
        List<Integer> days =
                IntStream.range(0, 400 / EVERY).mapToObj(i -> last - 1 - i * EVERY).toList();
        collection
                .find(Filters.and(Filters.eq("tenant", tenant), Filters.in("day", days)))
                .projection(Projections.exclude("source", "details"))
                .hintString("by_term")
                .batchSize(1_000)
                .into(logs);
    }

    Map<String, List<Map<String, Object>>> all() {
        values("customerId", "affectedCustomer", "id");
        values("action", "action");
        values("partnerUser", "partnerUser");
        values("status", "status");
        values("resourceType", "resource", "type");
        values("resourceId", "resource", "id");
        values("application", "application", "name");
        values("correlationId", "correlationId");
        values("subscriptionId", "subscriptions", "id");
        values("orderId", "orderIds");
        put(
                "category",
                Stream.of(ActionCategory.values()).map(each -> Map.of("category", List.of(each))));
        List<String> companies = byFrequency("affectedCustomer", "companyName");
        put(
                "companyNameContains",
                spread(companies)
                        .map(FilterQuestions::inner)
                        .map(part -> Map.of("companyNameContains", part)));
        List<String> customers = byFrequency("affectedCustomer", "id");
        put(
                "customerId, 20 of them",
                Stream.of(Map.of("customerId", spread(customers, 20).toList())));
        put("not status", Stream.of(Map.of("not", Map.of("status", List.of("succeeded")))));
        text("in every second log", share -> share > 0.35 && share < 0.65);
        text("in one of 5", share -> share > 0.1 && share < 0.3);
        text("in one of 50", share -> share > 0.01 && share < 0.04);
        text("in one of 1,000", share -> share > 0.0005 && share < 0.002);
        text("rare", share -> share < 0.0001);
        return all;
    }

    private void values(String field, String... path) {
        put(field, spread(byFrequency(path)).map(value -> Map.of(field, List.of(value))));
    }

    private void text(String name, Predicate<Double> share) {
        Map<String, Integer> counts = counts("terms");
        List<String> words =
                counts.keySet().stream()
                        .filter(word -> word.matches("[#\\p{L}\\p{N}]{4,}"))
                        .filter(word -> share.test((double) counts.get(word) / logs.size()))
                        .map(word -> word.replace("#", ""))
                        .sorted(Comparator.comparing(String::hashCode))
                        .limit(VALUES)
                        .toList();
        put("text, " + name + ", in full", words.stream().map(word -> Map.of("text", word)));
        put(
                "text, " + name + ", beginning",
                words.stream().map(word -> Map.of("text", word.substring(0, word.length() - 1))));
    }

    private void put(String name, Stream<? extends Map<String, ?>> filters) {
        List<Map<String, Object>> some = filters.<Map<String, Object>>map(HashMap::new).toList();
        if (!some.isEmpty()) {
            all.put(name, some);
        }
    }

    private static String inner(String name) {
        return name.substring(1, Math.min(name.length(), 7));
    }

    private static Stream<String> spread(List<String> values) {
        return spread(values, VALUES);
    }

    private static Stream<String> spread(List<String> values, int count) {
        int number = Math.min(count, values.size());
        return IntStream.range(0, number)
                .mapToObj(i -> values.get((values.size() - 1) * i / Math.max(1, number - 1)));
    }

    private List<String> byFrequency(String... path) {
        Map<String, Integer> counts = counts(path);
        return counts.keySet().stream()
                .sorted(
                        Comparator.<String, Integer>comparing(counts::get)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private Map<String, Integer> counts(String... path) {
        Map<String, Integer> counts = new HashMap<>();
        logs.forEach(
                log -> values(log, path, 0).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts;
    }

    private static Stream<String> values(Object from, String[] path, int depth) {
        return switch (from) {
            case Document document when depth < path.length ->
                    values(document.get(path[depth]), path, depth + 1);
            case List<?> list -> list.stream().flatMap(each -> values(each, path, depth));
            case String text when depth == path.length -> Stream.of(text);
            case null, default -> Stream.of();
        };
    }
}
