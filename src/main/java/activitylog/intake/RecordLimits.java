package activitylog.intake;

/**
 * How large one record may be. What is inside of them is read whole; what is not is skipped, so
 * that it never fills the memory.
 *
 * @param depth how many objects and lists may stand inside of each other
 * @param size the characters of all names, texts and numbers, and one for each value
 * @param values how many values there may be
 */
record RecordLimits(int depth, long size, int values) {

    /**
     * What a small value costs in memory is many times its text, so their number is limited too.
     */
    private static final int CHARACTERS_PER_VALUE = 32;

    static RecordLimits of(int depth, long size) {
        return new RecordLimits(
                depth, size, Math.toIntExact(Math.max(1_000, size / CHARACTERS_PER_VALUE)));
    }
}
