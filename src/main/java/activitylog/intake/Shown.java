package activitylog.intake;

/** Shows a text of the source in a sentence. */
final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    /** In quotes, and not longer than a sentence bears. */
    static String of(String text) {
        return text.length() <= LONGEST
                ? '"' + text + '"'
                : '"' + text.substring(0, LONGEST) + "…\" (" + text.length() + " characters)";
    }
}
