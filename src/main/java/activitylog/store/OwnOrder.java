package activitylog.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.mongodb.ExplainVerbosity;
import com.mongodb.client.FindIterable;
import java.time.Duration;
import java.util.function.Supplier;
import org.bson.Document;

/**
 * Whether an engine reads the logs of a tenant in their order without being told by which index. A
 * hint costs some engines more than the reading; but what an engine that knows little of its data
 * chooses by itself may be to read and sort them all. So it is asked, now and then.
 */
final class OwnOrder {

    private static final Duration AGE = Duration.ofMinutes(10);

    /** Only there is a hint dear, and known how plans look. */
    private static final String DOCUMENT_DB = "ferretdb";

    /** How its plan says that the index is read in the order that is asked for. */
    private static final String ORDERED = "\"Order By\"";

    private static final String INDEX = "\"Index Name\": \"" + LogIndexes.BY_TIME.name() + "\"";

    private static final String SORT = "Sort\"";

    private final Supplier<Document> engine;
    private final Cache<String, Boolean> known = Caches.until(AGE).build();

    /**
     * @param engine tells what the engine says of itself ({@code buildInfo})
     */
    OwnOrder(Supplier<Document> engine) {
        this.engine = engine;
    }

    /**
     * Whether the hint can be left out.
     *
     * @param page reads without a hint
     */
    boolean holds(String tenant, FindIterable<?> page) {
        return known.get(tenant, _ -> isOrdered(page));
    }

    private boolean isOrdered(FindIterable<?> page) {
        if (!engine.get().containsKey(DOCUMENT_DB)) {
            return false;
        }
        String plan = page.explain(Document.class, ExplainVerbosity.QUERY_PLANNER).toJson();
        return plan.contains(INDEX) && plan.contains(ORDERED) && !plan.contains(SORT);
    }
}
