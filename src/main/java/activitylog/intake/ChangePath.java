package activitylog.intake;

import activitylog.intake.JsonValue.JsonText;
import java.util.regex.Pattern;

/** Writes where a field stands: {@code LineItems[0].Quantity}, {@code ["odd key"].x}. */
final class ChangePath {

    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    private ChangePath() {}

    /** The path of a member of the object at that path. */
    static String member(String path, String name) {
        if (WORD.matcher(name).matches()) {
            return path.isEmpty() ? name : path + '.' + name;
        }
        return path + '[' + JsonWriter.text(new JsonText(name)) + ']';
    }

    /** The path of an item of the list at that path. */
    static String item(String path, int index) {
        return path + '[' + index + ']';
    }
}
