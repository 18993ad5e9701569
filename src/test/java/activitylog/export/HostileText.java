package activitylog.export;

import java.util.List;
import java.util.Random;

/** Texts that break careless writers and readers of CSV. */
final class HostileText {

    private static final List<String> PIECES =
            List.of(
                    "\"",
                    "\"\"",
                    ",",
                    ";",
                    "\t",
                    "\n",
                    "\r",
                    "\r\n",
                    "\u0000",
                    "\u0007",
                    "\u001b",
                    "\u007f",
                    "\u0085",
                    "\u2028",
                    "\u2029",
                    "=1+1",
                    "=",
                    "+",
                    "-",
                    "@",
                    "＝",
                    "＋",
                    "－",
                    "＠",
                    "|",
                    "'",
                    " ",
                    "\u00a0",
                    "\u200b",
                    "\u200f",
                    "\u202e",
                    "\ufeff",
                    "\ufffe",
                    "\ud83d",
                    "\ude00",
                    "😀",
                    "👩‍👩‍👧",
                    "שלום",
                    "é",
                    "Ängsö",
                    "a",
                    "7",
                    "-5",
                    "+46",
                    "1,5",
                    "-1.5",
                    "sep=;",
                    "\\",
                    "#",
                    "日本");

    private HostileText() {}

    /** One of the pieces by itself, several in a row, or a very long text of them. */
    static String random(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        if (random.nextInt(100) == 0) {
            text.append("😀x".repeat(13_334)).append(text.reverse());
        }
        return text.toString();
    }

    /** A text that nothing needs to be done to. */
    static String harmless(Random random) {
        List<String> words = List.of("Contoso", "25 × Business", "é", "😀", "\"quoted\"", "a,b;c");
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(random.nextBoolean() ? " " : "\n");
            text.append(words.get(random.nextInt(words.size())));
        }
        return text.toString();
    }
}
