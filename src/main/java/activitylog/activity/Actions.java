package activitylog.activity;

import java.util.List;

/**
 * The actions of the logs that are kept.
 *
 * <p>Every method throws {@link Unavailable} if the store cannot be reached in time.
 */
public interface Actions {

    /** How many actions are told at most; a source has less than a hundred. */
    int MOST = 1_000;

    /**
     * The actions that occur in the logs of the scope, known or not, each once, in any order; of
     * more than {@link #MOST} only so many.
     */
    List<Action> occurring(Scope scope);
}
