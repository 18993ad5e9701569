package activitylog.intake;

import activitylog.intake.JsonValue.JsonObject;
import activitylog.intake.JsonValue.Member;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** A body that may turn out to be one record, if it has no list of records. */
final class SingleRecord {

    private static final String DATE = "operationDate";

    private final JsonParser parser;
    private final JsonTreeReader tree;
    private final List<Member> members = new ArrayList<>();
    private boolean dated;
    private @Nullable String rejection;

    SingleRecord(JsonParser parser, JsonTreeReader tree) {
        this.parser = parser;
        this.tree = tree;
        tree.restart(1);
    }

    /** Reads the member whose name the parser is at. */
    void member() {
        dated |= parser.currentName().equalsIgnoreCase(DATE);
        if (rejection != null) {
            parser.nextToken();
            parser.skipChildren();
            return;
        }
        int outside = parser.streamReadContext().getNestingDepth();
        try {
            members.add(tree.member());
        } catch (RejectedRecord e) {
            rejection = e.reason();
            members.clear();
            tree.leave(outside + 1);
        }
    }

    /** Gives the record to the sink, if it was one. */
    void finish(RecordSink sink) throws MalformedBody {
        if (!dated) {
            throw MalformedBody.shape(
                    "The body must be an object with \"items\", a list of records, or a record"
                            + " with \""
                            + DATE
                            + "\".");
        }
        if (rejection == null) {
            sink.record(new JsonObject(members));
        } else {
            sink.unreadable(tree.id(), rejection);
        }
    }
}
