package activitylog.activity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes trees of maps, lists and texts as JSON (RFC 8259), without spaces. */
final class TreeJson {

    private static final char FIRST_PRINTABLE = 0x20;

    private TreeJson() {}

    static String of(Object tree) {
        return switch (tree) {
            case Map<?, ?> object ->
                    object.entrySet().stream()
                            .map(each -> text(each.getKey()) + ':' + of(each.getValue()))
                            .collect(Collectors.joining(",", "{", "}"));
            case List<?> list ->
                    list.stream().map(TreeJson::of).collect(Collectors.joining(",", "[", "]"));
            default -> text(tree);
        };
    }

    private static String text(Object value) {
        StringBuilder text = new StringBuilder("\"");
        for (char c : value.toString().toCharArray()) {
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < FIRST_PRINTABLE || Character.isSurrogate(c)) {
                text.append("\\u%04x".formatted((int) c));
            } else {
                text.append(c);
            }
        }
        return text.append('"').toString();
    }
}
