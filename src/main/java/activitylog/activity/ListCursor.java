package activitylog.activity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/**
 * Where in a list of customers or subscriptions a reader stands. The list is the one of the moment:
 * what moves meanwhile can come twice, or not at all.
 */
public record ListCursor(Place place) {

    private static final byte VERSION = 2;
    private static final int FIXED = 1 + Long.BYTES + Short.BYTES;

    /** The text, for the list with that fingerprint. */
    public String encode(Fingerprint list) {
        byte[] key = place.key().getBytes(UTF_8);
        byte[] id = place.id().getBytes(UTF_8);
        ByteBuffer bytes =
                ByteBuffer.allocate(FIXED + key.length + id.length + CursorText.CHECK)
                        .put(VERSION)
                        .putLong(list.value())
                        .putShort((short) key.length)
                        .put(key)
                        .put(id);
        return CursorText.seal(bytes.array());
    }

    /**
     * The cursor that a text stands for.
     *
     * @param argument the name of the argument that the text was given for
     * @throws InvalidRequest if the text is broken, or was made for another list
     */
    public static ListCursor decode(String argument, String text, Fingerprint list) {
        ByteBuffer bytes =
                ByteBuffer.wrap(CursorText.open(argument, text, VERSION, FIXED)).position(1);
        if (bytes.getLong() != list.value()) {
            throw CursorText.foreign(argument, "search and order");
        }
        int key = Short.toUnsignedInt(bytes.getShort());
        int id = bytes.remaining() - CursorText.CHECK - key;
        if (id < 0) {
            throw InvalidRequest.cursor(argument, "the cursor is broken");
        }
        return new ListCursor(new Place(text(bytes, key), text(bytes, id)));
    }

    private static String text(ByteBuffer bytes, int length) {
        byte[] text = new byte[length];
        bytes.get(text);
        return new String(text, UTF_8);
    }
}
