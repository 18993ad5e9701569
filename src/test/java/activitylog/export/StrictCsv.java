package activitylog.export;

import java.util.ArrayList;
import java.util.List;

/** Reads RFC 4180 to the letter, and takes nothing else. */
final class StrictCsv {

    private final String text;
    private final char separator;
    private int at;

    private StrictCsv(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /**
     * The cells of all records.
     *
     * @throws IllegalArgumentException if the text is not RFC 4180, or its last line is not ended
     */
    static List<List<String>> read(String text, char separator) {
        StrictCsv reader = new StrictCsv(text, separator);
        List<List<String>> records = new ArrayList<>();
        while (reader.at < text.length()) {
            records.add(reader.record());
        }
        return records;
    }

    private List<String> record() {
        List<String> cells = new ArrayList<>(List.of(cell()));
        while (next(separator)) {
            cells.add(cell());
        }
        if (!next('\r') || !next('\n')) {
            throw new IllegalArgumentException("No CRLF behind the cell that ends at " + at);
        }
        return cells;
    }

    private String cell() {
        return next('"') ? quoted() : plain();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && "\"\r\n".indexOf(text.charAt(at)) < 0 && !isSeparator()) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        while (true) {
            int end = text.indexOf('"', at);
            if (end < 0) {
                throw new IllegalArgumentException("A quote is never closed");
            }
            cell.append(text, at, end);
            at = end + 1;
            if (!next('"')) {
                return cell.toString();
            }
            cell.append('"');
        }
    }

    private boolean isSeparator() {
        return text.charAt(at) == separator;
    }

    private boolean next(char expected) {
        boolean found = at < text.length() && text.charAt(at) == expected;
        at += found ? 1 : 0;
        return found;
    }
}
