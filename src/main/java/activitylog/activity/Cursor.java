package activitylog.activity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Where in an answer a reader stands, and of which moment the answer is.
 *
 * <p>Its text is opaque to readers: Base64url (RFC 4648, section 5, no padding) of a version, the
 * two instants, the day, the {@link Fingerprint}, the id of the log and a CRC-32 of all that.
 */
public record Cursor(Snapshot snapshot, Position position) {

    private static final byte VERSION = 1;
    private static final int FIXED = 1 + Long.BYTES + Long.BYTES + Integer.BYTES + Long.BYTES;

    /** The text, for the question with that fingerprint. */
    public String encode(Fingerprint question) {
        byte[] id = position.id().getBytes(US_ASCII);
        ByteBuffer bytes =
                ByteBuffer.allocate(FIXED + id.length + CursorText.CHECK)
                        .put(VERSION)
                        .putLong(position.occurredAt().toEpochMilli())
                        .putLong(snapshot.asOf().toEpochMilli())
                        .putInt(Math.toIntExact(snapshot.today().toEpochDay()))
                        .putLong(question.value())
                        .put(id);
        return CursorText.seal(bytes.array());
    }

    /**
     * The cursor that a text stands for.
     *
     * @param argument the name of the argument that the text was given for
     * @throws InvalidRequest if the text is broken, or was made for another question
     */
    public static Cursor decode(String argument, String text, Fingerprint question) {
        ByteBuffer bytes =
                ByteBuffer.wrap(CursorText.open(argument, text, VERSION, FIXED)).position(1);
        Instant occurredAt = Instant.ofEpochMilli(bytes.getLong());
        Instant asOf = Instant.ofEpochMilli(bytes.getLong());
        LocalDate today = LocalDate.ofEpochDay(bytes.getInt());
        if (bytes.getLong() != question.value()) {
            throw CursorText.foreign(
                    argument,
                    "period, filter and order, and in a file the same form, layout, columns,"
                            + " language, separator and raw");
        }
        byte[] id = new byte[bytes.remaining() - CursorText.CHECK];
        bytes.get(id);
        return new Cursor(
                new Snapshot(asOf, today), new Position(occurredAt, new String(id, US_ASCII)));
    }
}
