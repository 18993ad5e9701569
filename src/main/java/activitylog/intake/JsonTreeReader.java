package activitylog.intake;

import activitylog.intake.JsonValue.JsonArray;
import activitylog.intake.JsonValue.JsonBoolean;
import activitylog.intake.JsonValue.JsonNull;
import activitylog.intake.JsonValue.JsonNumber;
import activitylog.intake.JsonValue.JsonObject;
import activitylog.intake.JsonValue.JsonText;
import activitylog.intake.JsonValue.Member;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Builds one JSON value from the tokens of a parser, within limits. */
final class JsonTreeReader {

    private final JsonParser parser;
    private final RecordLimits limits;
    private final BoundedText buffer = new BoundedText();
    private int depth;
    private long size;
    private int values;
    private @Nullable String id;

    JsonTreeReader(JsonParser parser, RecordLimits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    /**
     * Forgets how much was read: another record begins.
     *
     * @param levels how many objects of the record are open already
     */
    void restart(int levels) {
        depth = levels;
        size = 0;
        values = 0;
        id = null;
    }

    /** The text of the record's member {@code id}, as far as it was read. */
    @Nullable String id() {
        return id;
    }

    /** The member of an object whose name the parser is at. */
    Member member() {
        int level = depth;
        String name = parser.currentName();
        parser.nextToken();
        count(name.length());
        Member member = new Member(name, read());
        if (level == 1 && name.equalsIgnoreCase("id")) {
            id = member.value() instanceof JsonText(String text) ? text : null;
        }
        return member;
    }

    /** Leaves the object or list, inside of which the parser is that deep. */
    void leave(int inside) {
        while (parser.streamReadContext().getNestingDepth() >= inside) {
            parser.nextToken();
        }
    }

    /**
     * The value that begins at the parser's token; afterwards the parser is at its last token.
     *
     * @throws RejectedRecord if a limit is passed; the parser is then somewhere inside of the value
     */
    JsonValue read() {
        count(1);
        if (++values > limits.values()) {
            throw new RejectedRecord(
                    "the record has more than %,d values".formatted(limits.values()));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> new JsonText(text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(number());
            case VALUE_TRUE -> new JsonBoolean(true);
            case VALUE_FALSE -> new JsonBoolean(false);
            case VALUE_NULL -> new JsonNull();
            case PROPERTY_NAME, END_OBJECT, END_ARRAY, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                    throw new IllegalStateException("No value begins here");
        };
    }

    private JsonObject object() {
        descend();
        List<Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            members.add(member());
        }
        depth--;
        return new JsonObject(members);
    }

    private JsonArray array() {
        descend();
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read());
        }
        depth--;
        return new JsonArray(items);
    }

    private void descend() {
        if (++depth > limits.depth()) {
            throw new RejectedRecord(
                    "the record is nested deeper than %,d levels".formatted(limits.depth()));
        }
    }

    private String text() {
        parser.readString(buffer.clear(limits.size() - size));
        if (buffer.overflowed()) {
            throw tooLarge();
        }
        String text = buffer.toString();
        count(text.length());
        return text;
    }

    private String number() {
        String digits = parser.getString();
        count(digits.length());
        return digits;
    }

    private void count(int characters) {
        size += characters;
        if (size > limits.size()) {
            throw tooLarge();
        }
    }

    private RejectedRecord tooLarge() {
        return new RejectedRecord(
                "the record is larger than %,d characters".formatted(limits.size()));
    }
}
