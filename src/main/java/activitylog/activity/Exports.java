package activitylog.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The receipts of exports. Nothing outside of the scope is ever read or written.
 *
 * <p>Every method throws {@link Unavailable} if the store cannot be reached in time.
 */
public interface Exports {

    /** Keeps a receipt, in place of the one with the same id if there is one. */
    void keep(Scope scope, ExportReceipt receipt);

    /** The receipt with that id, {@linkplain ExportReceipt#asRead as it is now}; null: none. */
    @Nullable ExportReceipt find(Scope scope, String id);

    /** Receipts as they are now, the newest first. */
    List<ExportReceipt> page(Scope scope, ExportSeek seek);
}
