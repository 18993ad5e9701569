package activitylog.activity;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;

/** Makes ids of exports: in the order of time, and impossible to guess. */
public final class ExportId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BITS = 128;
    private static final int RADIX = 36;

    private ExportId() {}

    /** A new id. */
    public static String at(Instant now) {
        String time = Long.toString(now.toEpochMilli(), RADIX);
        String chance = new BigInteger(RANDOM_BITS, RANDOM).toString(RADIX);
        return "export_" + padded(time, 9) + padded(chance, 25);
    }

    private static String padded(String digits, int length) {
        return "0".repeat(length - digits.length()) + digits;
    }
}
