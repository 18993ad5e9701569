package activitylog.store;

import activitylog.activity.Scope;
import activitylog.activity.Unavailable;
import java.util.List;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Stamps documents that are stored together with the moment of one recording.
 *
 * <p>It is only closed when the database has answered. Documents of which nobody knows whether they
 * arrive keep readers back until the lease of their recording is over.
 */
final class Stamp {

    private final Recordings recordings;
    private final Scope scope;
    private final List<RawBsonDocument> documents;
    private @Nullable Recording recording;

    Stamp(Recordings recordings, Scope scope, List<RawBsonDocument> documents) {
        this.recordings = recordings;
        this.scope = scope;
        this.documents = documents;
    }

    /** Stamps the documents if they are not yet, or if it took too long since. */
    void renew() {
        Recording before = recording;
        if (before != null && !recordings.isOver(before)) {
            return;
        }
        Recording now = recordings.open(scope);
        documents.forEach(document -> LogDocuments.stamp(document, now.at()));
        recording = now;
        if (before != null) {
            recordings.close(before);
        }
    }

    /** Lets readers see what is stored. */
    void close() {
        Recording open = recording;
        if (open == null) {
            return;
        }
        try {
            Outages.during(() -> {
                recordings.close(open);
                return null;
            });
        } catch (Unavailable _) {
            // What is stored is stored; readers see it when the lease is over.
            return;
        }
    }
}
