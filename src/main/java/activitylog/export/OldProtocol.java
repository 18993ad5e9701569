package activitylog.export;

/** A client that speaks HTTP/1.0, which cannot tell a file that was cut from one that is whole. */
final class OldProtocol extends RuntimeException {

    private OldProtocol() {
        super("A file is only given over HTTP/1.1 or newer", null, false, false);
    }

    /**
     * @throws OldProtocol if the protocol is too old
     */
    static void check(String protocol) {
        if (protocol.equals("HTTP/1.0") || protocol.equals("HTTP/0.9")) {
            throw new OldProtocol();
        }
    }
}
