package activitylog.access;

import activitylog.activity.Attribute;
import activitylog.activity.Change;
import activitylog.activity.Details;
import activitylog.activity.HiddenValues;
import activitylog.activity.NamedValue;
import activitylog.activity.OtherDetails;
import activitylog.activity.ValueKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves the values out of one log that are hidden because of their names, and notes which. */
final class ValueMask {

    private final HiddenValues hidden;
    private final boolean all;
    private final List<String> paths;

    /**
     * @param all whether every value is hidden
     * @param paths where it is noted what was left out
     */
    ValueMask(HiddenValues hidden, boolean all, List<String> paths) {
        this.hidden = hidden;
        this.all = all;
        this.paths = paths;
    }

    List<Change> changes(List<Change> changes) {
        List<Change> visible = new ArrayList<>(changes.size());
        for (Change change : changes) {
            visible.add(change(change, "changes[" + visible.size() + ']'));
        }
        return visible;
    }

    private Change change(Change change, String path) {
        if (!isHidden(change.path())
                && !hidden.isIn(change.before())
                && !hidden.isIn(change.after())) {
            return change;
        }
        paths.add(path + ".before");
        paths.add(path + ".after");
        return new Change(change.path(), change.kind(), null, null);
    }

    List<Attribute> attributes(List<Attribute> attributes) {
        List<Attribute> visible = new ArrayList<>(attributes.size());
        for (Attribute attribute : attributes) {
            visible.add(attribute(attribute, "attributes[" + visible.size() + ']'));
        }
        return visible;
    }

    private Attribute attribute(Attribute attribute, String path) {
        if (!isHidden(attribute.key()) && !hidden.isIn(attribute.value())) {
            return attribute;
        }
        paths.add(path + ".value");
        return new Attribute(attribute.key(), null);
    }

    @Nullable Details details(@Nullable Details details) {
        return details instanceof OtherDetails(List<NamedValue> values)
                ? new OtherDetails(values(values, "details.values", ""))
                : details;
    }

    /**
     * @param path where the values stand in the schema
     * @param name the names around them, each with a dot
     */
    private List<NamedValue> values(List<NamedValue> values, String path, String name) {
        List<NamedValue> visible = new ArrayList<>(values.size());
        for (NamedValue value : values) {
            visible.add(value(value, path + '[' + visible.size() + ']', name + value.name()));
        }
        return visible;
    }

    private NamedValue value(NamedValue value, String path, String name) {
        return switch (value.kind()) {
            case GROUP, LIST ->
                    with(value, values(value.children(), path + ".children", name + '.'));
            case TEXT -> leaf(value, isHidden(name) || hidden.isIn(value.text()), path + ".text");
            case NUMBER -> leaf(value, isHidden(name), path + ".number");
            case BOOLEAN -> leaf(value, isHidden(name), path + ".bool");
            case NULL -> value;
        };
    }

    private NamedValue leaf(NamedValue value, boolean isHidden, String path) {
        if (!isHidden) {
            return value;
        }
        paths.add(path);
        return with(value.name(), value.kind(), List.of());
    }

    private static NamedValue with(NamedValue value, List<NamedValue> children) {
        return with(value.name(), value.kind(), children);
    }

    private static NamedValue with(String name, ValueKind kind, List<NamedValue> children) {
        return new NamedValue(name, kind, null, null, null, children);
    }

    private boolean isHidden(@Nullable String name) {
        return all || (name != null && hidden.covers(name));
    }
}
