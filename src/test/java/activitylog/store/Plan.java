package activitylog.store;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/** How an engine says it would answer a command. */
record Plan(List<BsonDocument> nodes) {

    private static final Set<String> EXPLAINABLE =
            Set.of("find", "filter", "sort", "projection", "limit", "batchSize", "hint");

    /** Asks the engine about a find that it was sent before. */
    static Plan of(MongoDatabase database, BsonDocument find) {
        BsonDocument plain = find.clone();
        plain.keySet().retainAll(EXPLAINABLE);
        BsonDocument explained =
                database.runCommand(
                        new BsonDocument("explain", plain)
                                .append("verbosity", new BsonString("queryPlanner")),
                        BsonDocument.class);
        List<BsonDocument> nodes = new ArrayList<>();
        BsonDocument planner = explained.getDocument("queryPlanner");
        collect(planner.containsKey("winningPlan") ? planner.get("winningPlan") : planner, nodes);
        return new Plan(nodes);
    }

    private static void collect(BsonValue value, List<BsonDocument> nodes) {
        if (value instanceof BsonDocument document) {
            nodes.add(document);
            document.values().forEach(each -> collect(each, nodes));
        } else if (value instanceof BsonArray array) {
            array.forEach(each -> collect(each, nodes));
        }
    }

    /** Whether logs are sorted after they were found. */
    boolean sorts() {
        return nodes.stream()
                .anyMatch(node ->
                        is(node, "Node Type", "Sort")
                                || is(node, "Node Type", "Incremental Sort")
                                || is(node, "stage", "SORT"));
    }

    /** Whether the index is read in the order that is asked for. */
    boolean reads(LogIndex index) {
        return reads(index.name());
    }

    /** The same of an index with that name. */
    boolean reads(String index) {
        return nodes.stream()
                .anyMatch(node ->
                        (is(node, "stage", "IXSCAN") && is(node, "indexName", index))
                                || (is(node, "Node Type", "Index Scan")
                                        && is(node, "Index Name", index)
                                        && node.containsKey("Order By")));
    }

    /** Whether logs are looked up in the index, in whatever order. */
    boolean looksUpIn(LogIndex index) {
        return nodes.stream()
                .anyMatch(node ->
                        (is(node, "stage", "IXSCAN") && is(node, "indexName", index.name()))
                                || is(node, "Index Name", index.name()));
    }

    /** The steps, from the last to the first. */
    String steps() {
        return String.join(
                " < ",
                nodes.stream()
                        .flatMap(node -> List.of("stage", "Node Type").stream().map(node::get))
                        .filter(BsonString.class::isInstance)
                        .map(step -> step.asString().getValue())
                        .toList());
    }

    private static boolean is(BsonDocument node, String field, String value) {
        return new BsonString(value).equals(node.get(field));
    }
}
