package activitylog.intake;

import activitylog.intake.JsonValue.JsonArray;
import activitylog.intake.JsonValue.JsonBoolean;
import activitylog.intake.JsonValue.JsonNull;
import activitylog.intake.JsonValue.JsonNumber;
import activitylog.intake.JsonValue.JsonObject;
import activitylog.intake.JsonValue.JsonText;
import activitylog.intake.JsonValue.Member;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON values as text, on one line. */
final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Comparator<Member> BY_NAME = Comparator.comparing(Member::name);

    private final JsonGenerator generator;
    private final boolean sorted;

    private JsonWriter(JsonGenerator generator, boolean sorted) {
        this.generator = generator;
        this.sorted = sorted;
    }

    /** The value as it was written, without white space. */
    static String text(JsonValue value) {
        return written(value, false);
    }

    /** The same text for values that differ in the order of their members only. */
    static String canonical(JsonValue value) {
        return written(value, true);
    }

    private static String written(JsonValue value, boolean sorted) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new JsonWriter(generator, sorted).write(value);
        }
        return withoutLoneSurrogates(text.toString());
    }

    private void write(JsonValue value) {
        switch (value) {
            case JsonObject(List<Member> members) -> writeObject(members);
            case JsonArray(List<JsonValue> items) -> writeArray(items);
            case JsonText(String text) -> generator.writeString(text);
            case JsonNumber(String digits) -> generator.writeNumber(digits);
            case JsonBoolean(boolean truth) -> generator.writeBoolean(truth);
            case JsonNull() -> generator.writeNull();
        }
    }

    private void writeObject(List<Member> members) {
        generator.writeStartObject();
        for (Member member : sorted ? members.stream().sorted(BY_NAME).toList() : members) {
            generator.writeName(member.name());
            write(member.value());
        }
        generator.writeEndObject();
    }

    private void writeArray(List<JsonValue> items) {
        generator.writeStartArray();
        items.forEach(this::write);
        generator.writeEndArray();
    }

    /** Half of a character cannot be kept as UTF-8; its escape can. It only stands inside texts. */
    private static String withoutLoneSurrogates(String json) {
        int lone = loneSurrogate(json, 0);
        if (lone < 0) {
            return json;
        }
        StringBuilder safe = new StringBuilder(json.length() + 16);
        int from = 0;
        for (; lone >= 0; lone = loneSurrogate(json, from)) {
            safe.append(json, from, lone).append("\\u");
            safe.append(HexFormat.of().toHexDigits(json.charAt(lone)));
            from = lone + 1;
        }
        return safe.append(json, from, json.length()).toString();
    }

    private static int loneSurrogate(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && !isPaired(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPaired(String text, int at) {
        int low = Character.isHighSurrogate(text.charAt(at)) ? at + 1 : at;
        return low > 0
                && low < text.length()
                && Character.isSurrogatePair(text.charAt(low - 1), text.charAt(low));
    }
}
