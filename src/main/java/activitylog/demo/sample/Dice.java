package activitylog.demo.sample;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Choices that come out the same for the same seed. */
final class Dice {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final long VERSION_MASK = 0xFFFF_FFFF_FFFF_0FFFL;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT_MASK = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A random UUID, lower-case. */
    String guid() {
        long high = (random.nextLong() & VERSION_MASK) | VERSION_4;
        return new UUID(high, (random.nextLong() & VARIANT_MASK) | VARIANT).toString();
    }

    /** Letters and digits, in mixed case as order ids have them. */
    String code(int length) {
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            code.append(random.nextBoolean() ? letter : Character.toUpperCase(letter));
        }
        return code.toString();
    }

    /** The seven digits behind the point of a second. */
    int ticks() {
        return random.nextInt(10_000_000);
    }
}
