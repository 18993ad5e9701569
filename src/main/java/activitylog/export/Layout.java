package activitylog.export;

import activitylog.activity.HiddenFields;
import activitylog.activity.InvalidRequest;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a row of a file is.
 *
 * @param name what {@code layout} takes
 * @param columns all that can be chosen
 * @param standard the columns unless some are chosen
 */
record Layout(String name, List<Column> columns, List<Column> standard) {

    /** A row per log. */
    static final Layout ENTRIES = new Layout("entries", EntryColumns.ALL, EntryColumns.STANDARD);

    private static final List<Layout> ALL = List.of(ENTRIES);

    /**
     * The layout with that name.
     *
     * @throws InvalidRequest if there is none
     */
    static Layout named(String name) {
        return ALL.stream()
                .filter(layout -> layout.name.equals(name))
                .findFirst()
                .orElseThrow(() -> InvalidRequest.argument("layout", name, known()));
    }

    /** The columns unless some are chosen, as far as they can be seen. */
    List<Column> standard(HiddenFields hidden) {
        return standard.stream().filter(column -> !column.isHidden(hidden)).toList();
    }

    /**
     * The column with that name.
     *
     * @throws InvalidRequest if there is none, or it cannot be seen
     */
    Column column(String name, HiddenFields hidden) {
        Column column =
                columns.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow(
                                () -> InvalidRequest.argument("columns", name, knownColumns()));
        if (column.isHidden(hidden)) {
            throw InvalidRequest.hidden("columns", name);
        }
        return column;
    }

    private static String known() {
        return ALL.stream().map(Layout::name).collect(Collectors.joining(", ", "one of ", ""));
    }

    private String knownColumns() {
        return columns.stream()
                .map(Column::name)
                .collect(Collectors.joining(", ", "some of ", ", separated by commas"));
    }
}
