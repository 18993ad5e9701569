package activitylog.export;

import activitylog.activity.KeptLog;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of a column are made of the texts of a log as it is kept, if they are plain.
 *
 * @param texts that it takes
 * @param single what the cell is where it is nothing but its text; null: it is made of more
 */
record PlainColumn(List<String> texts, Writing writing, @Nullable Single single) {

    /** What a single text is. */
    enum Single {
        TEXT,
        ID
    }

    /** By the name of the {@link Column} whose cells are the same. */
    private static final Map<String, PlainColumn> ALL =
            Map.ofEntries(
                    Map.entry(
                            "occurredAt",
                            new PlainColumn(List.of(), (cells, log, _) -> cells.moment(log), null)),
                    text("affectedCustomer", "affectedCustomer.companyName"),
                    text("partnerUser", "partnerUser"),
                    text("resourceType", "resource.type"),
                    id("customerId", "affectedCustomer.id"),
                    id("actionCode", "action"),
                    id("statusCode", "status"),
                    id("resourceId", "resource.id"),
                    id("correlationId", "correlationId"),
                    id("id", "id"),
                    column("action", "action", PlainCells::action),
                    column("status", "status", PlainCells::status),
                    column("subscriptions", "subscriptions.friendlyName", PlainCells::list),
                    column("subscriptionIds", "subscriptions.id", PlainCells::ids),
                    Map.entry(
                            "attributes",
                            new PlainColumn(
                                    List.of("attributes.key", "attributes.value"),
                                    (cells, log, at) -> cells.pairs(log, at, at + 1),
                                    null)));

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
        return column(name, text, PlainCells::text, Single.TEXT);
    }

    private static Map.Entry<String, PlainColumn> id(String name, String text) {
        return column(name, text, PlainCells::id, Single.ID);
    }

    private static Map.Entry<String, PlainColumn> column(
            String name, String text, Writing writing) {
        return column(name, text, writing, null);
    }

    private static Map.Entry<String, PlainColumn> column(
            String name, String text, Writing writing, @Nullable Single single) {
        return Map.entry(name, new PlainColumn(List.of(text), writing, single));
    }
}
