package activitylog.activity;

import java.util.List;

/**
 * What is read of logs as they are kept.
 *
 * @param selection what is read from the store
 * @param texts which texts of it are wanted: paths of components that hold texts, some of them in
 *     lists, for example {@code subscriptions.id}
 */
public record KeptSelection(Selection selection, List<String> texts) {

    public KeptSelection {
        texts = List.copyOf(texts);
    }
}
