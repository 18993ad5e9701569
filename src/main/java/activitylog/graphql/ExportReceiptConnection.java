package activitylog.graphql;

import activitylog.activity.ExportReceipt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of the list of exports. */
record ExportReceiptConnection(List<ExportReceiptEdge> edges, Info pageInfo) {

    /** Where the stretch lies in the list, as {@code PageInfo} says it. */
    record Info(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    /**
     * The first of the receipts that were found.
     *
     * @param found one more than wanted if there are more
     */
    static ExportReceiptConnection of(List<ExportReceipt> found, int wanted, boolean behindOthers) {
        List<ExportReceiptEdge> edges =
                found.stream().limit(wanted).map(ExportReceiptEdge::new).toList();
        return new ExportReceiptConnection(
                edges,
                new Info(
                        found.size() > wanted,
                        behindOthers,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor()));
    }

    public List<ExportReceipt> nodes() {
        return edges.stream().map(ExportReceiptEdge::node).toList();
    }
}
