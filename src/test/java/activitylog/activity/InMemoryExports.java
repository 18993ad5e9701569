package activitylog.activity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps receipts in plain Java, and tells what becomes of them. */
public final class InMemoryExports implements Exports {

    private final Map<String, ExportReceipt> kept =
            new ConcurrentSkipListMap<>(Comparator.reverseOrder());
    private final BlockingQueue<ExportReceipt> told = new LinkedBlockingQueue<>();
    private volatile @Nullable ExportState refused;

    /** From now on the store is away whenever a receipt with that state is kept. */
    public void refuse(@Nullable ExportState state) {
        refused = state;
    }

    /** The next receipt that is kept with that state, waited for; those before it are dropped. */
    public ExportReceipt next(ExportState state) throws InterruptedException {
        ExportReceipt receipt = told.poll(1, TimeUnit.MINUTES);
        while (receipt != null && receipt.state() != state) {
            receipt = told.poll(1, TimeUnit.MINUTES);
        }
        if (receipt == null) {
            throw new AssertionError("No receipt says " + state);
        }
        return receipt;
    }

    @Override
    public void keep(Scope scope, ExportReceipt receipt) {
        if (receipt.state() == refused) {
            throw new Unavailable(new IllegalStateException("secret host"));
        }
        kept.put(receipt.id(), receipt);
        told.add(receipt);
    }

    @Override
    public @Nullable ExportReceipt find(Scope scope, String id) {
        return kept.get(id);
    }

    @Override
    public List<ExportReceipt> page(Scope scope, ExportSeek seek) {
        return List.copyOf(kept.values());
    }
}
