package activitylog.export;

import activitylog.activity.InvalidRequest;
import activitylog.activity.Language;

/** What stands between the cells of a line. */
enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    /**
     * What spreadsheets expect where the language is spoken: a comma stands in their numbers but in
     * English ones.
     */
    static Separator of(Language language) {
        return switch (language) {
            case EN -> COMMA;
            case SV, FR, DE, ES -> SEMICOLON;
        };
    }

    /**
     * The separator with that name.
     *
     * @throws InvalidRequest if there is none
     */
    static Separator named(String name) {
        return switch (name) {
            case "comma", "," -> COMMA;
            case "semicolon", ";" -> SEMICOLON;
            case "tab" -> TAB;
            default -> throw InvalidRequest.argument("separator", name, "comma, semicolon or tab");
        };
    }
}
