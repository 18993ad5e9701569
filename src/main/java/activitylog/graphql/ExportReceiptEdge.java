package activitylog.graphql;

import activitylog.activity.ExportReceipt;

/** A receipt and its place in the list, which is the place of its id. */
record ExportReceiptEdge(ExportReceipt node) {

    public String cursor() {
        return node.id();
    }
}
