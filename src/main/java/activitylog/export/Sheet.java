package activitylog.export;

import activitylog.activity.ActivityLog;
import activitylog.activity.KeptLog;
import activitylog.activity.KeptSelection;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A form of a file, for example CSV: takes the logs one after the other and writes them. */
interface Sheet {

    /** Writes what stands above the first row. */
    void begin() throws IOException;

    /** Writes the rows of a log. */
    void row(ActivityLog log) throws IOException;

    /** What has to be read for {@link #row(KeptLog)}; null if only whole logs are taken. */
    default @Nullable KeptSelection kept() {
        return null;
    }

    /** Writes the rows of a log as it is kept: the same rows. */
    default void row(KeptLog log) throws IOException {
        row(log.log());
    }

    /**
     * Passes on every row so far, so that the file can go on behind them at another time.
     *
     * @return false if files of this form cannot
     */
    boolean pass() throws IOException;

    /** Writes what is still held. */
    void end() throws IOException;

    /** How many rows have been written, without the header. */
    long rows();

    /** What a reader should know of the rows that have been written. */
    Warnings warnings();
}
