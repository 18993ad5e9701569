package activitylog.store;

import activitylog.activity.ActivityLog;
import com.mongodb.client.FindIterable;
import java.util.List;

/** Reads pages that an index has in order. */
final class OrderedPages {

    private final OwnOrder ownOrder;

    OrderedPages(OwnOrder ownOrder) {
        this.ownOrder = ownOrder;
    }

    /**
     * The logs of a page. When they were recorded is not asked of the engine, which takes longer to
     * look at it than to read the page: what is too new, which is hardly ever there, is left out
     * here, and if the page is short of it, it is read again.
     */
    List<ActivityLog> read(Finding<ActivityLog> logs) {
        int limit = logs.answer().seek().limit();
        List<ActivityLog> page = Finding.first(unhinted(logs.unbounded()), limit);
        boolean mayBeMore = page.size() == limit;
        boolean lacksSome = page.removeIf(log -> !logs.answer().shows(log));
        return mayBeMore && lacksSome ? Finding.first(logs.inOrder(null), limit) : page;
    }

    /** Without a hint where the engine finds the index by itself. */
    private FindIterable<ActivityLog> unhinted(Finding<ActivityLog> logs) {
        Answer answer = logs.answer();
        FindIterable<ActivityLog> page = logs.unhinted(null).limit(answer.seek().limit());
        boolean own = answer.isUnfiltered() && ownOrder.holds(answer.scope().tenant(), page);
        return own ? page : page.hintString(answer.index().name());
    }
}
