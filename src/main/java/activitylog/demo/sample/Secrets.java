package activitylog.demo.sample;

/** Things that records hold and nobody must ever see again. */
final class Secrets {

    private static final int LENGTH = 10;

    private Secrets() {}

    static String next(Dice dice) {
        return "Sample-Secret-" + dice.code(LENGTH);
    }
}
