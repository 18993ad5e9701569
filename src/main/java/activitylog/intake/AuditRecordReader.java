package activitylog.intake;

import activitylog.intake.JsonValue.JsonObject;
import java.io.InputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads audit records from a stream, one at a time, and skips those that pass the limits. */
final class AuditRecordReader {

    private static final String ITEMS = "items";
    private static final String NOT_AN_OBJECT = "the record is not an object";

    private final JsonParser parser;
    private final JsonTreeReader tree;
    private final RecordSink sink;

    AuditRecordReader(InputStream body, RecordLimits limits, RecordSink sink) {
        this.parser = JsonParsers.of(body);
        this.tree = new JsonTreeReader(parser, limits);
        this.sink = sink;
    }

    /** Gives every record of the body to the sink. */
    void read(RecordFormat format) throws MalformedBody {
        if (parser.nextToken() == null) {
            throw MalformedBody.shape("The body is empty; audit records as JSON were expected.");
        }
        switch (format) {
            case LINES -> lines();
            case JSON -> json();
        }
    }

    private void lines() {
        do {
            record();
        } while (parser.nextToken() != null);
    }

    private void json() throws MalformedBody {
        switch (parser.currentToken()) {
            case START_ARRAY -> items();
            case START_OBJECT -> envelope();
            default ->
                    throw MalformedBody.shape(
                            "The body must be an object with \"items\", or a list of records.");
        }
        if (parser.nextToken() != null) {
            throw MalformedBody.at(
                    parser.currentTokenLocation(),
                    "only one JSON value was expected; records one after the other are of type"
                            + " application/x-ndjson");
        }
    }

    private void items() {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            record();
        }
    }

    /** The object around the records, or the only record. */
    private void envelope() throws MalformedBody {
        boolean hasItems = false;
        SingleRecord single = new SingleRecord(parser, tree);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            if (parser.currentName().equalsIgnoreCase(ITEMS)) {
                hasItems = true;
                needList(parser.nextToken());
                items();
            } else if (hasItems) {
                parser.nextToken();
                parser.skipChildren();
            } else {
                single.member();
            }
        }
        if (!hasItems) {
            single.finish(sink);
        }
    }

    private void needList(JsonToken value) throws MalformedBody {
        if (value != JsonToken.START_ARRAY) {
            throw MalformedBody.shape("The member \"items\" of the body must be a list.");
        }
    }

    private void record() {
        JsonToken first = parser.currentToken();
        int inside = parser.streamReadContext().getNestingDepth();
        tree.restart(0);
        try {
            if (tree.read() instanceof JsonObject record) {
                sink.record(record);
            } else {
                sink.unreadable(null, NOT_AN_OBJECT);
            }
        } catch (RejectedRecord e) {
            if (first.isStructStart()) {
                tree.leave(inside);
            }
            boolean object = first == JsonToken.START_OBJECT;
            sink.unreadable(tree.id(), object ? e.reason() : NOT_AN_OBJECT);
        }
    }
}
