package activitylog.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;

/**
 * The intake against a bare loop that inserts the same documents into a collection with the same
 * indexes, in turn; and then taking the same records in again. Both collections grow alike; the
 * database is dropped at the end.
 */
class LoadBench extends BenchServer {

    /** Rounds that do not count: the JVM still compiles. */
    private static final int WARMING = Integer.getInteger("warming", 3);

    private static final int ROUNDS = Integer.getInteger("rounds", 9);
    private static final int RECORDS = Integer.getInteger("records", 10_000);
    private static final int BATCH = 1_000;

    @Test
    void compare() {
        MongoDatabase database = databases.getMongoDatabase();
        MongoCollection<RawBsonDocument> logs =
                database.getCollection("activity_logs", RawBsonDocument.class);
        MongoCollection<RawBsonDocument> bare =
                database.getCollection("bare", RawBsonDocument.class);
        index(logs, database);
        List<Long> intakes = new ArrayList<>();
        List<Long> inserts = new ArrayList<>();
        List<Long> repetitions = new ArrayList<>();
        Set<String> before = Set.of();
        for (int round = 1 - WARMING; round <= ROUNDS; round++) {
            commands.report();
            byte[] lines = records(1000 + round, RECORDS, Instant.parse("2026-11-01T00:00:00Z"));
            long taken = millis(() -> take(lines));
            System.out.println("Commands of the intake: " + commands.report());
            List<RawBsonDocument> documents = others(logs, before);
            before = ids(logs);
            long inserted = millis(() -> insert(bare, documents));
            long repeated = millis(() -> take(lines));
            commands.report();
            if (round > 0) {
                intakes.add(taken);
                inserts.add(inserted);
                repetitions.add(repeated);
            }
            System.out.printf(
                    "Round %d: intake %d ms, insertMany of the same %d documents %d ms, once more %d ms%n",
                    round, taken, documents.size(), inserted, repeated);
        }
        System.out.printf(
                "Medians: intake %d records/s, once more %d, insertMany %d documents/s, ratio %.2f%n",
                RECORDS * 1000L / median(intakes),
                RECORDS * 1000L / median(repetitions),
                RECORDS * 1000L / median(inserts),
                (double) median(inserts) / median(intakes));
        database.drop();
    }

    private static void index(MongoCollection<?> from, MongoDatabase database) {
        List<Document> indexes =
                from.listIndexes().into(new ArrayList<>()).stream()
                        .filter(index -> !index.getString("name").equals("_id_"))
                        .map(index ->
                                new Document("key", index.get("key"))
                                        .append("name", index.getString("name")))
                        .toList();
        database.runCommand(new Document("createIndexes", "bare").append("indexes", indexes));
    }

    private static Set<String> ids(MongoCollection<RawBsonDocument> logs) {
        return StreamSupport.stream(
                        logs.find()
                                .projection(new Document("_id", 1))
                                .batchSize(BATCH)
                                .spliterator(),
                        false)
                .map(log -> log.getString("_id").getValue())
                .collect(Collectors.toSet());
    }

    private static List<RawBsonDocument> others(
            MongoCollection<RawBsonDocument> logs, Set<String> known) {
        List<String> ids = ids(logs).stream().filter(id -> !known.contains(id)).toList();
        List<RawBsonDocument> documents = new ArrayList<>();
        for (int i = 0; i < ids.size(); i += BATCH) {
            logs.find(Filters.in("_id", ids.subList(i, Math.min(ids.size(), i + BATCH))))
                    .batchSize(BATCH)
                    .into(documents);
        }
        return documents;
    }

    /** The newest first, as the store does. */
    private static void insert(
            MongoCollection<RawBsonDocument> bare, List<RawBsonDocument> documents) {
        documents.sort(
                Comparator.comparing(
                                (RawBsonDocument document) -> document.getDateTime("occurredAt"))
                        .reversed());
        for (int i = 0; i < documents.size(); i += BATCH) {
            bare.insertMany(
                    documents.subList(i, Math.min(documents.size(), i + BATCH)),
                    new InsertManyOptions().ordered(false));
        }
    }
}
