package activitylog.export;

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

    /**
     * The column with that name.
     *
     * @throws InvalidRequest if there is none
     */
    Column column(String column) {
        return columns.stream()
                .filter(each -> each.name().equals(column))
                .findFirst()
                .orElseThrow(() -> InvalidRequest.argument("columns", column, knownColumns()));
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
