package activitylog.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;

/** Speaks HTTP by hand, and shows the bytes as they come. */
final class RawHttp {

    private RawHttp() {}

    /** Everything that the server sends until the connection ends, in whatever way. */
    static String get(int port, String path, String protocol, String... headers)
            throws IOException {
        try (Socket socket = open(port, path, protocol, headers)) {
            return new String(all(socket.getInputStream()), ISO_8859_1);
        }
    }

    /** A connection on which the request has been sent. */
    static Socket open(int port, String path, String protocol, String... headers)
            throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        String head =
                "GET " + path + ' ' + protocol + "\r\nHost: localhost\r\nConnection: close\r\n";
        for (String header : headers) {
            head += header + "\r\n";
        }
        socket.getOutputStream().write((head + "\r\n").getBytes(ISO_8859_1));
        return socket;
    }

    private static byte[] all(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes.write(buffer, 0, n);
            }
        } catch (SocketException _) {
            // The server may reset the connection; what came before counts.
        }
        return bytes.toByteArray();
    }
}
