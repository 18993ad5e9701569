package activitylog.bench;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/**
 * Sizes of documents and indexes of one million logs, as the engine tells them ({@code collStats}).
 * The log is loaded if it is not there, and kept.
 */
class SizeBench extends BenchServer {

    private static final double MEGA = 1e6;

    @Test
    void tell() {
        loadMillion();
        MongoDatabase database = databases.getMongoDatabase();
        double millions = database.getCollection("activity_logs").countDocuments() / MEGA;
        System.out.printf("| %,.0f logs | documents | MB per million logs |%n", millions * MEGA);
        System.out.printf("|---|--:|--:|%n");
        List<String> names = database.listCollectionNames().into(new ArrayList<>());
        names.stream()
                .sorted()
                .forEach(name ->
                        tell(database.runCommand(new Document("collStats", name)), name, millions));
    }

    private static void tell(Document sizes, String name, double millions) {
        print(
                name,
                sizes.get("count", Number.class),
                sizes.get("storageSize", Number.class),
                millions);
        sizes.get("indexSizes", Document.class)
                .forEach((index, size) -> print(name + " " + index, "", (Number) size, millions));
    }

    private static void print(String name, Object count, Number bytes, double millions) {
        System.out.printf(
                "| %s | %s | %,.1f |%n", name, count, bytes.doubleValue() / MEGA / millions);
    }
}
