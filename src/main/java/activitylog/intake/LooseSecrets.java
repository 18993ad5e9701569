package activitylog.intake;

import activitylog.intake.SecretNames.Secrecy;

/**
 * Replaces secrets in a text that is no JSON, but perhaps was to become some: whatever follows a
 * name that means a secret and a colon or an equals sign, up to the end of the value.
 */
final class LooseSecrets {

    private static final int LONGEST_NAME = 64;
    private static final String ENDS = ",;&}])\n\r";

    private final String text;
    private final StringBuilder redacted;
    private int copied;

    private LooseSecrets(String text) {
        this.text = text;
        this.redacted = new StringBuilder(text.length());
    }

    /** The text without what seems to be a secret. */
    static String redact(String text) {
        return new LooseSecrets(text).redacted();
    }

    private String redacted() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if ((c == ':' || c == '=') && isSecret(nameBefore(at - 1))) {
                at = replaceValue(at);
            }
        }
        return redacted.append(text, copied, text.length()).toString();
    }

    private static boolean isSecret(String name) {
        return SecretNames.of(name, false) != Secrecy.NONE;
    }

    /** The word in front of the sign, without quotes, backslashes and spaces around it. */
    private String nameBefore(int sign) {
        int end = sign;
        while (end > 0 && sign - end < LONGEST_NAME && isPadding(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_NAME && isNamePart(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    /** Replaces the value that begins there, and returns where it ends. */
    private int replaceValue(int from) {
        int start = skip(from, " \t");
        int quote = skip(start, "\\");
        int escapes = quote - start;
        boolean quoted = quote < text.length() && isQuote(text.charAt(quote));
        if (quoted) {
            start = quote + 1;
        }
        int end = quoted ? endOfQuoted(start, text.charAt(quote), escapes) : endOfBare(start);
        if (end > start && !isHarmless(text.substring(start, end).strip())) {
            redacted.append(text, copied, start).append(Redaction.REDACTED);
            copied = end;
        }
        return end;
    }

    private int skip(int from, String characters) {
        int at = from;
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The closing quote has as many backslashes in front as the opening one had. */
    private int endOfQuoted(int from, char quote, int escapes) {
        int backslashes = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == quote && backslashes <= escapes) {
                return at - backslashes;
            }
            backslashes = c == '\\' ? backslashes + 1 : 0;
        }
        return text.length();
    }

    /** Behind the closing bracket of what begins with one, else in front of a separator. */
    private int endOfBare(int from) {
        int open = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (open == 0 && ENDS.indexOf(c) >= 0) {
                return at;
            }
            open += c == '{' || c == '[' ? 1 : 0;
            open -= c == '}' || c == ']' ? 1 : 0;
            if (open == 0 && at > from && (c == '}' || c == ']')) {
                return at + 1;
            }
        }
        return text.length();
    }

    private static boolean isHarmless(String value) {
        return switch (value) {
            case "", "null", "true", "false", Redaction.REDACTED -> true;
            default -> false;
        };
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean isPadding(char c) {
        return isQuote(c) || c == '\\' || c == ' ' || c == '\t';
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }
}
