package activitylog.intake;

import activitylog.intake.JsonValue.JsonArray;
import activitylog.intake.JsonValue.JsonBoolean;
import activitylog.intake.JsonValue.JsonNull;
import activitylog.intake.JsonValue.JsonNumber;
import activitylog.intake.JsonValue.JsonObject;
import activitylog.intake.JsonValue.JsonText;
import activitylog.intake.JsonValue.Member;
import activitylog.intake.SecretNames.Secrecy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Replaces secrets, which {@link SecretNames} knows, at any depth; also in texts that are JSON
 * themselves, and as far as can be told in texts that only look like it. What holds no secret stays
 * the same object.
 */
final class Redaction {

    static final String REDACTED = "[redacted]";

    private static final JsonText MARK = new JsonText(REDACTED);
    private static final int TEXTS_IN_TEXTS = 4;

    private final boolean inCredentials;
    private final int texts;

    private Redaction(boolean inCredentials, int texts) {
        this.inCredentials = inCredentials;
        this.texts = texts;
    }

    /**
     * For a record.
     *
     * @param ofCredential whether the record is about a credential, so that its values are secrets
     */
    static Redaction of(boolean ofCredential) {
        return new Redaction(ofCredential, TEXTS_IN_TEXTS);
    }

    /** A value without its secrets. */
    JsonValue redact(JsonValue value) {
        return switch (value) {
            case JsonObject object -> object(object);
            case JsonArray array -> array(array, this::redact);
            case JsonText text -> text(text);
            case JsonNumber _, JsonBoolean _, JsonNull _ -> value;
        };
    }

    /** A member of an object that is not a pair, without its secrets. */
    Member member(Member member) {
        return with(member, of(member.name(), member.value()));
    }

    private JsonObject object(JsonObject object) {
        String pair = nameOfPair(object);
        List<Member> members = new ArrayList<>(object.members().size());
        boolean same = true;
        for (Member member : object.members()) {
            Member redacted = pair == null ? member(member) : ofPair(pair, member);
            same &= redacted.value() == member.value();
            members.add(redacted);
        }
        return same ? object : new JsonObject(members);
    }

    /** What stands as the name in an object of {@code key} (or {@code name}) and {@code value}. */
    private static @Nullable String nameOfPair(JsonObject object) {
        if (object.members().stream().noneMatch(m -> m.name().equalsIgnoreCase("value"))) {
            return null;
        }
        JsonValue name = object.get("key") instanceof JsonText key ? key : object.get("name");
        return name instanceof JsonText(String text) ? text : null;
    }

    private Member ofPair(String pair, Member member) {
        return switch (member.name().toLowerCase(Locale.ROOT)) {
            case "key", "name" -> member;
            case "value" -> {
                boolean decides = SecretNames.of(pair, inCredentials) != Secrecy.NONE;
                yield with(member, of(decides ? pair : member.name(), member.value()));
            }
            default -> member(member);
        };
    }

    private static Member with(Member member, JsonValue value) {
        return value == member.value() ? member : new Member(member.name(), value);
    }

    private JsonValue of(String name, JsonValue value) {
        return switch (SecretNames.of(name, inCredentials)) {
            case NONE -> redact(value);
            case WHOLE -> isSecret(value) ? MARK : value;
            case PLAIN -> plain(value);
            case CREDENTIALS -> new Redaction(true, texts).plain(value);
        };
    }

    private JsonValue plain(JsonValue value) {
        return switch (value) {
            case JsonObject object -> object(object);
            case JsonArray array -> array(array, this::plain);
            case JsonText _, JsonNumber _, JsonBoolean _, JsonNull _ ->
                    isSecret(value) ? MARK : value;
        };
    }

    private static boolean isSecret(JsonValue value) {
        return switch (value) {
            case JsonObject(List<Member> members) -> !members.isEmpty();
            case JsonArray(List<JsonValue> items) -> !items.isEmpty();
            case JsonText(String text) ->
                    !text.isEmpty()
                            && !text.equalsIgnoreCase("true")
                            && !text.equalsIgnoreCase("false");
            case JsonNumber _ -> true;
            case JsonBoolean _, JsonNull _ -> false;
        };
    }

    private static JsonArray array(JsonArray array, UnaryOperator<JsonValue> redaction) {
        List<JsonValue> items = new ArrayList<>(array.items().size());
        boolean same = true;
        for (JsonValue item : array.items()) {
            JsonValue redacted = redaction.apply(item);
            same &= redacted == item;
            items.add(redacted);
        }
        return same ? array : new JsonArray(items);
    }

    private JsonText text(JsonText text) {
        if (!Embedded.looksLike(text.value())) {
            return text;
        }
        String redacted = embedded(text.value()).text();
        return redacted.equals(text.value()) ? text : new JsonText(redacted);
    }

    /** The value that a text holds as JSON, without its secrets. */
    Embedded embedded(String text) {
        JsonValue value = texts == 0 ? null : Embedded.parse(text);
        if (value == null) {
            return new Embedded(LooseSecrets.redact(text), null);
        }
        JsonValue redacted = new Redaction(inCredentials, texts - 1).redact(value);
        return new Embedded(redacted == value ? text : JsonWriter.text(redacted), redacted);
    }
}
