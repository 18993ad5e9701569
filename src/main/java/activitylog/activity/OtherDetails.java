package activitylog.activity;

import java.util.List;

/**
 * Details that no other type understands: everything that the source says, as a tree.
 *
 * @param values the fields of the resource, in the order of the source
 */
public record OtherDetails(List<NamedValue> values) implements Details {

    public OtherDetails {
        values = List.copyOf(values);
    }
}
