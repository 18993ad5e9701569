package activitylog.access;

import activitylog.activity.ExportReceipt;
import activitylog.activity.ExportSeek;
import activitylog.activity.Exports;
import activitylog.activity.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The receipts as everybody gets them. Who may read the log may read all receipts of the tenant;
 * only what was asked for stays hidden from those from whom more is hidden than from who asked: it
 * may be about what they cannot see.
 */
final class MaskedExports implements Exports {

    private final Exports exports;

    MaskedExports(Exports exports) {
        this.exports = exports;
    }

    @Override
    public void keep(Scope scope, ExportReceipt receipt) {
        exports.keep(scope, receipt);
    }

    @Override
    public @Nullable ExportReceipt find(Scope scope, String id) {
        ExportReceipt found = exports.find(scope, id);
        return found == null ? null : visible(scope, found);
    }

    @Override
    public List<ExportReceipt> page(Scope scope, ExportSeek seek) {
        return exports.page(scope, seek).stream().map(found -> visible(scope, found)).toList();
    }

    private static ExportReceipt visible(Scope scope, ExportReceipt receipt) {
        return receipt.order().hidden().containsAll(scope.hidden())
                ? receipt
                : receipt.withoutParameters();
    }
}
