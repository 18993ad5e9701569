package activitylog.activity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Tells questions apart, so that a cursor of one is not taken for a cursor of another. */
public record Fingerprint(long value) {

    /** The same for the same question in the same scope, on every server. */
    public static Fingerprint of(Scope scope, Inquiry inquiry) {
        return of(
                String.join(
                        "\n",
                        scope.tenant(),
                        inquiry.period().toString(),
                        inquiry.order().toString(),
                        TreeJson.of(FilterTree.print(inquiry.filter()))));
    }

    /** The same for the same list in the same scope, on every server. */
    public static Fingerprint of(Scope scope, CustomerSearch search) {
        return of(scope, "customers " + search);
    }

    /** The same for the subscriptions of one customer in the same scope, on every server. */
    public static Fingerprint ofSubscriptions(Scope scope, String customerId) {
        return of(scope, "subscriptions " + customerId);
    }

    private static Fingerprint of(Scope scope, String list) {
        return of(scope.tenant() + '\n' + list);
    }

    /**
     * That of an answer to the question in one shape of several.
     *
     * @param shape the same text for the same shape, on every server
     */
    public Fingerprint in(String shape) {
        return of(value + "\n" + shape);
    }

    private static Fingerprint of(String text) {
        return new Fingerprint(ByteBuffer.wrap(sha256().digest(text.getBytes(UTF_8))).getLong());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
