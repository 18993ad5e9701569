package activitylog.store;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;

/**
 * The embedded server's memory. Its slices fail where a list is missing, or ends before the slice
 * begins; whoever asks it for a slice gets the whole list.
 */
final class EmbeddedBackend extends MemoryBackend {

    @Override
    public Document handleMessage(MongoMessage message) {
        if (message.getDocument().get("projection") instanceof Document projection) {
            projection.replaceAll((_, field) -> isSlice(field) ? 1 : field);
        }
        return super.handleMessage(message);
    }

    private static boolean isSlice(Object field) {
        return field instanceof Document operator && operator.containsKey("$slice");
    }
}
