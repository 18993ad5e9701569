package activitylog.export;

import activitylog.activity.Action;
import activitylog.activity.KeptLog;
import activitylog.activity.Status;
import java.util.List;
import java.util.Map;

/**
 * How the cells of a column are made of the texts of a log as it is kept, if they are plain.
 *
 * @param texts that it takes
 */
record PlainColumn(List<String> texts, Writing writing) {

    /** By the name of the {@link Column} whose cells are the same. */
    private static final Map<String, PlainColumn> ALL =
            Map.ofEntries(
                    Map.entry(
                            "occurredAt",
                            new PlainColumn(List.of(), (cells, log, _) -> cells.moment(log))),
                    text("affectedCustomer", "affectedCustomer.companyName"),
                    text("partnerUser", "partnerUser"),
                    text("resourceType", "resource.type"),
                    id("customerId", "affectedCustomer.id"),
                    id("actionCode", "action"),
                    id("statusCode", "status"),
                    id("resourceId", "resource.id"),
                    id("correlationId", "correlationId"),
                    id("id", "id"),
                    column("action", "action", PlainColumn::action),
                    column("status", "status", PlainColumn::status),
                    column("subscriptions", "subscriptions.friendlyName", PlainCells::list),
                    column("subscriptionIds", "subscriptions.id", PlainCells::ids),
                    Map.entry(
                            "attributes",
                            new PlainColumn(
                                    List.of("attributes.key", "attributes.value"),
                                    (cells, log, at) -> cells.pairs(log, at, at + 1))));

    /** Writes a cell. */
    @FunctionalInterface
    interface Writing {

        /**
         * Returns false if the cell has to be written in the ordinary way.
         *
         * @param at the place of the first text of the column
         */
        boolean write(PlainCells cells, KeptLog log, int at);
    }

    /** Whether the column is there, in a row that is a whole log. */
    static boolean isThere(Column column) {
        return ALL.containsKey(column.name());
    }

    static PlainColumn of(Column column) {
        PlainColumn plain = ALL.get(column.name());
        if (plain == null) {
            throw new IllegalArgumentException(column.name());
        }
        return plain;
    }

    private static Map.Entry<String, PlainColumn> text(String name, String text) {
        return column(name, text, PlainCells::text);
    }

    private static Map.Entry<String, PlainColumn> id(String name, String text) {
        return column(name, text, PlainCells::id);
    }

    private static Map.Entry<String, PlainColumn> column(
            String name, String text, Writing writing) {
        return Map.entry(name, new PlainColumn(List.of(text), writing));
    }

    private static boolean action(PlainCells cells, KeptLog log, int at) {
        return cells.label(log, at, "a ", code -> cells.wording().action(new Action(code)));
    }

    private static boolean status(PlainCells cells, KeptLog log, int at) {
        return cells.label(log, at, "s ", code -> cells.wording().status(new Status(code)));
    }
}
