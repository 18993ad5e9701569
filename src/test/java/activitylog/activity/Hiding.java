package activitylog.activity;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Hides what a test wants, whatever the table of groups says. */
public final class Hiding {

    private Hiding() {}

    /**
     * Hides these fields and no others.
     *
     * @param names as {@code Type.component}
     */
    public static HiddenFields fields(String... names) {
        return new HiddenFields(
                Set.of(FieldGroup.PERSONAL),
                Arrays.stream(names)
                        .collect(Collectors.toMap(name -> name, name -> FieldGroup.PERSONAL)));
    }
}
