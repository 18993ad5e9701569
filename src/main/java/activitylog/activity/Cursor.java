package activitylog.activity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.zip.CRC32;

/**
 * Where in an answer a reader stands, and of which moment the answer is.
 *
 * <p>Its text is opaque to readers: Base64url (RFC 4648, section 5, no padding) of a version, the
 * two instants, the day, the {@link Fingerprint}, the id of the log and a CRC-32 of all that.
 */
public record Cursor(Snapshot snapshot, Position position) {

    private static final byte VERSION = 1;
    private static final int FIXED = 1 + Long.BYTES + Long.BYTES + Integer.BYTES + Long.BYTES;
    private static final int CHECK = Integer.BYTES;
    private static final int LONGEST = 200;

    /** The text, for the question with that fingerprint. */
    public String encode(Fingerprint question) {
        byte[] id = position.id().getBytes(US_ASCII);
        ByteBuffer bytes =
                ByteBuffer.allocate(FIXED + id.length + CHECK)
                        .put(VERSION)
                        .putLong(position.occurredAt().toEpochMilli())
                        .putLong(snapshot.asOf().toEpochMilli())
                        .putInt(Math.toIntExact(snapshot.today().toEpochDay()))
                        .putLong(question.value())
                        .put(id);
        bytes.putInt(check(bytes.array()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * The cursor that a text stands for.
     *
     * @param argument the name of the argument that the text was given for
     * @throws InvalidRequest if the text is broken, or was made for another question
     */
    public static Cursor decode(String argument, String text, Fingerprint question) {
        ByteBuffer bytes = ByteBuffer.wrap(verified(argument, text)).position(1);
        Instant occurredAt = Instant.ofEpochMilli(bytes.getLong());
        Instant asOf = Instant.ofEpochMilli(bytes.getLong());
        LocalDate today = LocalDate.ofEpochDay(bytes.getInt());
        if (bytes.getLong() != question.value()) {
            throw InvalidRequest.cursor(
                    argument,
                    "the cursor belongs to another question; use it with the same period, filter"
                            + " and order");
        }
        byte[] id = new byte[bytes.remaining() - CHECK];
        bytes.get(id);
        return new Cursor(
                new Snapshot(asOf, today), new Position(occurredAt, new String(id, US_ASCII)));
    }

    private static byte[] verified(String argument, String text) {
        byte[] bytes = text.length() > LONGEST ? new byte[0] : bytes(text);
        boolean whole =
                bytes.length > FIXED + CHECK
                        && bytes[0] == VERSION
                        && ByteBuffer.wrap(bytes).getInt(bytes.length - CHECK) == check(bytes)
                        && Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(bytes)
                                .equals(text);
        if (!whole) {
            throw InvalidRequest.cursor(
                    argument, "the cursor is broken; pass one on exactly as the server gave it");
        }
        return bytes;
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static int check(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, bytes.length - CHECK);
        return (int) crc.getValue();
    }
}
