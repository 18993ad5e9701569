package activitylog.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field of documents that is looked for in their bytes, or that holds such fields. */
final class KeptField {

    /** Says that the field itself is not wanted. */
    static final int NONE = -1;

    private final byte[] name;
    private final List<KeptField> fields = new ArrayList<>();
    private int place = NONE;

    private KeptField(String name) {
        this.name = name.getBytes(UTF_8);
    }

    /** Holds all fields at these paths, whose places are those in the list. */
    static KeptField of(List<String> paths) {
        KeptField root = new KeptField("");
        for (int i = 0; i < paths.size(); i++) {
            KeptField field = root;
            for (String name : Arrays.asList(paths.get(i).split("\\.", -1))) {
                field = field.part(name);
            }
            field.place = i;
        }
        return root;
    }

    private KeptField part(String part) {
        byte[] bytes = part.getBytes(UTF_8);
        KeptField known = find(bytes, 0, bytes.length);
        if (known != null) {
            return known;
        }
        KeptField made = new KeptField(part);
        fields.add(made);
        return made;
    }

    /** The place of its path; {@link #NONE} if it is not wanted itself. */
    int place() {
        return place;
    }

    /** The fields in it. */
    List<KeptField> fields() {
        return fields;
    }

    /** The field in it with that name. */
    @Nullable KeptField find(byte[] bytes, int start, int end) {
        for (int i = 0; i < fields.size(); i++) {
            KeptField field = fields.get(i);
            if (Arrays.equals(field.name, 0, field.name.length, bytes, start, end)) {
                return field;
            }
        }
        return null;
    }
}
