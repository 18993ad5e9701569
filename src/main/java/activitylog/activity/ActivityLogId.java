package activitylog.activity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Makes the ids of activity logs.
 *
 * <p>The same record of the same tenant always gets the same id, so that taking it in twice stores
 * it once; no two tenants share an id. An id is {@code log_} and up to 25 letters and digits (the
 * first 128 bits of a SHA-256 in base 36): safe in URLs, in spreadsheets and under a double click.
 */
public final class ActivityLogId {

    private static final String PREFIX = "log_";
    private static final int BYTES = 16;
    private static final int RADIX = 36;

    private ActivityLogId() {}

    /**
     * The id of a source record.
     *
     * @param tenant the partner's tenant id, lower-case
     * @param sourceId the record's own id, or its content where it has none
     */
    public static String of(String tenant, String sourceId) {
        byte[] hash = Fingerprint.sha256().digest((tenant + '\n' + sourceId).getBytes(UTF_8));
        return PREFIX + new BigInteger(1, Arrays.copyOf(hash, BYTES)).toString(RADIX);
    }
}
