package activitylog.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A way to a server that can be shut, blocked and opened again. */
public final class Gate implements AutoCloseable {

    private enum State {
        OPEN,
        SHUT,
        BLOCKED
    }

    private final InetSocketAddress server;
    private final ServerSocket entrance;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile State state = State.OPEN;

    public Gate(InetSocketAddress server) {
        this.server = server;
        try {
            this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public String uri() {
        return "mongodb://127.0.0.1:" + entrance.getLocalPort();
    }

    /** Lets everything through. */
    public void open() {
        state = State.OPEN;
    }

    /** Cuts connections, those that are there and those that come. */
    public void shut() {
        state = State.SHUT;
        sockets.forEach(Gate::closeQuietly);
    }

    /** Keeps connections, but lets nothing through. */
    public void block() {
        state = State.BLOCKED;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                connect(entrance.accept());
            } catch (IOException e) {
                // Closed, or the server behind is gone: the client notices by itself.
                continue;
            }
        }
    }

    private void connect(Socket client) throws IOException {
        sockets.add(client);
        if (state == State.SHUT) {
            client.close();
            return;
        }
        Socket target = new Socket(server.getAddress(), server.getPort());
        sockets.add(target);
        Thread.ofVirtual().start(() -> pump(client, target));
        Thread.ofVirtual().start(() -> pump(target, client));
    }

    private void pump(Socket from, Socket to) {
        byte[] buffer = new byte[8192];
        try (from;
                to) {
            int length = from.getInputStream().read(buffer);
            while (length >= 0) {
                if (state != State.BLOCKED) {
                    to.getOutputStream().write(buffer, 0, length);
                }
                length = from.getInputStream().read(buffer);
            }
        } catch (IOException e) {
            // Cut: both ends are closed by now.
            sockets.removeAll(List.of(from, to));
        }
    }

    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        closeQuietly(entrance);
        shut();
    }
}
