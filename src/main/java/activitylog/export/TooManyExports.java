package activitylog.export;

/** As many exports are running as the server allows. */
final class TooManyExports extends RuntimeException {

    TooManyExports(String whose, int limit) {
        super(
                "%s has %d exports running; try again when one has ended".formatted(whose, limit),
                null,
                false,
                false);
    }
}
