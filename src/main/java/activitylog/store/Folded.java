package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.Application;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes texts in the form in which they are compared. What the document has in that form already
 * is not written once more: the shorter a document, the faster all of it is read.
 */
final class Folded {

    /** The document that holds them. */
    static final String DOCUMENT = "folded";

    static final String COMPANY_NAME = "companyName";
    static final String PARTNER_USER = "partnerUser";
    static final String APPLICATION = "application";
    static final String RESOURCE_ID = "resourceId";

    private Folded() {}

    static void write(BsonWriter writer, ActivityLog log) {
        writer.writeStartDocument(DOCUMENT);
        if (log.affectedCustomer() != null && log.affectedCustomer().companyName() != null) {
            writer.writeString(COMPANY_NAME, Text.folded(log.affectedCustomer().companyName()));
        }
        if (log.partnerUser() != null) {
            write(writer, PARTNER_USER, log.partnerUser().principalName());
        }
        if (log.application() != null) {
            write(writer, APPLICATION, names(log.application()));
        }
        if (log.resource() != null) {
            write(writer, RESOURCE_ID, log.resource().id());
        }
        writer.writeEndDocument();
    }

    private static void write(BsonWriter writer, String field, @Nullable String text) {
        if (text != null && isFolded(text)) {
            writer.writeString(field, Text.lowerCase(text));
        }
    }

    /** Whether the lower-case form is another one. */
    private static boolean isFolded(String text) {
        return !Text.lowerCase(text).equals(Text.storable(text));
    }

    /** A name is a term, if that has the whole of it. */
    private static Stream<String> names(Application application) {
        return Stream.concat(
                Stream.ofNullable(application.id()).filter(Folded::isFolded),
                Stream.ofNullable(application.name()).filter(name -> !LogTerms.isWhole(name)));
    }

    /** A list of texts in lower case, each once; none if there are none. */
    static void write(BsonWriter writer, String field, Stream<String> texts) {
        List<String> stored = texts.map(Text::lowerCase).distinct().toList();
        if (!stored.isEmpty()) {
            writer.writeStartArray(field);
            stored.forEach(writer::writeString);
            writer.writeEndArray();
        }
    }
}
