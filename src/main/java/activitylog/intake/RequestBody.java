package activitylog.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The body of a request, read to its end before it is answered: most clients do not look at an
 * answer while they are still sending.
 */
final class RequestBody extends FilterInputStream {

    private static final long LONGEST_REST = 1L << 30;
    private static final int BUFFER = 1 << 16;

    RequestBody(InputStream body) {
        super(body);
    }

    /** Throws the rest of the body away. */
    @Override
    public void close() throws IOException {
        byte[] buffer = new byte[BUFFER];
        long rest = 0;
        for (int read = 0; read >= 0 && rest < LONGEST_REST; rest += read) {
            read = in.read(buffer);
        }
    }
}
