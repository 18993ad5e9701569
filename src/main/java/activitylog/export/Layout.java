package activitylog.export;

import activitylog.activity.ActivityLog;
import activitylog.activity.ExportLayout;
import activitylog.activity.HiddenFields;
import activitylog.activity.InvalidRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a row of a file is.
 *
 * @param kind which of the layouts it is
 * @param standard the columns unless some are chosen
 * @param optional the others that can be chosen
 * @param paths what of a log it takes to make its rows, whatever the columns are
 * @param rows the rows of a log
 */
record Layout(
        ExportLayout kind,
        List<Column> standard,
        List<Column> optional,
        List<String> paths,
        Function<ActivityLog, List<Row>> rows) {

    /** A row per log. */
    static final Layout ENTRIES =
            new Layout(
                    ExportLayout.ENTRIES,
                    join(
                            EntryColumns.PAGE,
                            EntryColumns.NATURE,
                            EntryColumns.SUBSCRIPTIONS,
                            EntryColumns.RESOURCE,
                            List.of(
                                    EntryColumns.CORRELATION,
                                    EntryColumns.DETAILS,
                                    EntryColumns.ID)),
                    EntryColumns.OPTIONAL,
                    List.of(),
                    log -> List.of(new Row(log, null)));

    /** A row per purchased subscription. */
    static final Layout LINE_ITEMS =
            new Layout(
                    ExportLayout.LINE_ITEMS,
                    join(
                            EntryColumns.PAGE,
                            PurchaseColumns.STANDARD,
                            EntryColumns.NATURE,
                            List.of(EntryColumns.CORRELATION, EntryColumns.ID)),
                    join(
                            PurchaseColumns.OPTIONAL,
                            EntryColumns.SUBSCRIPTIONS,
                            EntryColumns.RESOURCE,
                            List.of(EntryColumns.DETAILS),
                            EntryColumns.OPTIONAL),
                    Purchases.PATHS,
                    Purchases::rows);

    /** A row per changed field. */
    static final Layout CHANGES =
            new Layout(
                    ExportLayout.CHANGES,
                    join(
                            EntryColumns.PAGE,
                            ChangeColumns.STANDARD,
                            EntryColumns.NATURE,
                            EntryColumns.RESOURCE,
                            List.of(EntryColumns.CORRELATION, EntryColumns.ID)),
                    join(
                            ChangeColumns.OPTIONAL,
                            EntryColumns.SUBSCRIPTIONS,
                            List.of(EntryColumns.DETAILS),
                            EntryColumns.OPTIONAL),
                    List.of("changes.path"),
                    log -> log.changes().stream().map(change -> new Row(log, change)).toList());

    static final List<Layout> ALL = List.of(ENTRIES, LINE_ITEMS, CHANGES);

    @SafeVarargs
    private static List<Column> join(List<Column>... groups) {
        List<Column> all = new ArrayList<>();
        for (List<Column> group : groups) {
            all.addAll(group);
        }
        return List.copyOf(all);
    }

    /**
     * The layout with that name.
     *
     * @throws InvalidRequest if there is none
     */
    static Layout named(String name) {
        return ALL.stream()
                .filter(layout -> layout.name().equals(name))
                .findFirst()
                .orElseThrow(() -> InvalidRequest.argument("layout", name, known()));
    }

    /** That layout. */
    static Layout of(ExportLayout kind) {
        return switch (kind) {
            case ENTRIES -> ENTRIES;
            case LINE_ITEMS -> LINE_ITEMS;
            case CHANGES -> CHANGES;
        };
    }

    /** What {@code layout} takes. */
    String name() {
        return kind.parameter();
    }

    /** All columns that can be chosen. */
    List<Column> columns() {
        return Stream.concat(standard.stream(), optional.stream()).toList();
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
                columns().stream()
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
        return columns().stream()
                .map(Column::name)
                .collect(Collectors.joining(", ", "some of ", ", separated by commas"));
    }
}
