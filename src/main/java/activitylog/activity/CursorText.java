package activitylog.activity;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.zip.CRC32;

/** The text of a cursor: Base64url (RFC 4648, section 5, no padding) of bytes and their CRC-32. */
final class CursorText {

    /** How many bytes the check takes, at the end. */
    static final int CHECK = Integer.BYTES;

    private static final int LONGEST = 2_400;

    private CursorText() {}

    /**
     * The text for bytes.
     *
     * @param bytes with room for the check at their end
     */
    static String seal(byte[] bytes) {
        ByteBuffer.wrap(bytes).putInt(bytes.length - CHECK, check(bytes));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The bytes of a text.
     *
     * @param version their first byte
     * @param least how many there must be, and more, without the check
     * @throws InvalidRequest if the text is no such cursor
     */
    static byte[] open(String argument, String text, byte version, int least) {
        byte[] bytes = text.length() > LONGEST ? new byte[0] : bytes(text);
        boolean whole =
                bytes.length > least + CHECK
                        && bytes[0] == version
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

    /**
     * The cursor of another question.
     *
     * @param question what must be the same
     */
    static InvalidRequest foreign(String argument, String question) {
        return InvalidRequest.cursor(
                argument,
                "the cursor belongs to another question; use it with the same " + question);
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
