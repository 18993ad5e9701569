package activitylog.export;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Holds the first bytes of a file back, so that a failure until then can still be answered in
 * words, and then passes everything on.
 *
 * <p>Flushing and closing do nothing: only {@link #finish} ends a file, and only one that is whole.
 */
final class HeldOutput extends OutputStream {

    private static final int HELD = 1 << 15;

    private final Opening opening;
    private final byte[] held = new byte[HELD];
    private int count;
    private final MessageDigest digest = sha256();
    private long bytes;
    private @Nullable OutputStream target;

    /** Where the bytes go. */
    @FunctionalInterface
    interface Opening {

        /** Called once, before the first byte leaves. */
        OutputStream open() throws IOException;
    }

    HeldOutput(Opening opening) {
        this.opening = opening;
    }

    /** Whether bytes may have left, so that it is too late for words. */
    boolean begun() {
        return target != null;
    }

    /** How many have been written. */
    long bytes() {
        return bytes;
    }

    /** The hash of all that has been written, at its end. */
    String sha256OfAll() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        digest.update(source, offset, length);
        bytes += length;
        if (target == null && length <= HELD - count) {
            System.arraycopy(source, offset, held, count, length);
            count += length;
        } else {
            target().write(source, offset, length);
        }
    }

    /** Sends everything so far to the client, so that it is noticed if there is none any more. */
    void push() throws IOException {
        target().flush();
    }

    /** Lets go of what is held. */
    void finish() throws IOException {
        target();
    }

    private OutputStream target() throws IOException {
        OutputStream open = target;
        if (open == null) {
            open = opening.open();
            target = open;
            open.write(held, 0, count);
        }
        return open;
    }
}
