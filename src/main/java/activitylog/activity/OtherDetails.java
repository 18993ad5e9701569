package activitylog.activity;

import java.util.List;
import java.util.stream.Stream;

/**
 * Details that no other type understands: everything that the source says, as a tree.
 *
 * @param values the fields of the resource, in the order of the source
 */
public record OtherDetails(List<NamedValue> values) implements Details {

    public OtherDetails {
        values = List.copyOf(values);
    }

    /**
     * Details of which the source says nothing but keys and values; keys without one are left out.
     */
    public static OtherDetails of(List<Attribute> attributes) {
        return new OtherDetails(
                attributes.stream()
                        .flatMap(attribute -> Stream.ofNullable(NamedValue.of(attribute)))
                        .toList());
    }
}
