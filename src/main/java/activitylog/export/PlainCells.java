package activitylog.export;

import activitylog.activity.Action;
import activitylog.activity.KeptLog;
import activitylog.activity.Status;
import java.util.function.UnaryOperator;

/**
 * Writes cells of plain texts at the end of a file. Each method returns false if the cell has to be
 * written in the ordinary way.
 */
final class PlainCells {

    private final CsvBuffer buffer;
    private final PlainBytes plain;
    private final char separator;
    private final MomentText moments;
    private final KnownLabels actions;
    private final KnownLabels statuses;

    PlainCells(ExportRequest request, Rendering rendering, CsvBuffer buffer, OrdinaryCells others) {
        this.buffer = buffer;
        this.separator = request.separator().character();
        this.plain = new PlainBytes(separator);
        this.moments = new MomentText(rendering.zone());
        Wording wording = rendering.wording();
        this.actions = labels(others, code -> wording.action(new Action(code)));
        this.statuses = labels(others, code -> wording.status(new Status(code)));
    }

    /** A column stands at the same place in each row. */
    private KnownLabels labels(OrdinaryCells others, UnaryOperator<String> words) {
        return new KnownLabels(code -> others.cell(words.apply(code), !buffer.hasBegun()));
    }

    boolean moment(KeptLog log) {
        moments.write(log.occurredAt(), buffer);
        return true;
    }

    boolean text(KeptLog log, int text) {
        int start = log.start(text, 0);
        int cell = buffer.count();
        return start < 0
                || (plain.copy(log.bytes(), start, log.end(text, 0), buffer) && isCell(cell));
    }

    boolean id(KeptLog log, int text) {
        int cell = buffer.count();
        return log.start(text, 0) < 0 || (text(log, text) && plain.isId(buffer, cell));
    }

    boolean action(KeptLog log, int code) {
        return label(log, code, actions);
    }

    boolean status(KeptLog log, int code) {
        return label(log, code, statuses);
    }

    private boolean label(KeptLog log, int code, KnownLabels labels) {
        int start = log.start(code, 0);
        if (start < 0) {
            return true;
        }
        int end = log.end(code, 0);
        return end - start <= KnownLabels.LONGEST && buffer.add(labels.of(log.bytes(), start, end));
    }

    /** The texts of a list in one cell. */
    boolean list(KeptLog log, int text) {
        Parts parts = new Parts(present(log, text));
        for (int item = 0; item < log.count(text); item++) {
            if (log.start(text, item) >= 0) {
                parts.next();
                if (!copy(log, text, item)) {
                    return false;
                }
            }
        }
        return parts.close();
    }

    /** The same, of which no character may get lost. */
    boolean ids(KeptLog log, int text) {
        int cell = buffer.count();
        return list(log, text) && (buffer.count() == cell || plain.isId(buffer, cell));
    }

    /** The keys and values of a list in one cell. */
    boolean pairs(KeptLog log, int key, int value) {
        Parts parts = new Parts(log.count(key));
        for (int item = 0; item < log.count(key); item++) {
            parts.next();
            if (!copy(log, key, item)) {
                return false;
            }
            buffer.add(": ");
            if (!copy(log, value, item)) {
                return false;
            }
        }
        return parts.close();
    }

    private static int present(KeptLog log, int text) {
        int present = 0;
        for (int item = 0; item < log.count(text); item++) {
            present += log.start(text, item) >= 0 ? 1 : 0;
        }
        return present;
    }

    private boolean copy(KeptLog log, int text, int item) {
        int start = log.start(text, item);
        return start >= 0 && plain.copy(log.bytes(), start, log.end(text, item), buffer);
    }

    private boolean isCell(int start) {
        return buffer.count() > start && plain.isCell(buffer, start);
    }

    /** Several texts in one cell, which is quoted if what stands between them also ends cells. */
    private final class Parts {
        private final boolean quoted;
        private final int cell;
        private boolean begun;

        Parts(int parts) {
            this.quoted = parts > 1 && Line.SEPARATOR.indexOf(separator) >= 0;
            if (quoted) {
                buffer.add('"');
            }
            this.cell = buffer.count();
        }

        void next() {
            if (begun) {
                buffer.add(Line.SEPARATOR);
            }
            begun = true;
        }

        boolean close() {
            if (!begun) {
                // Empty in front of a row, it would have to be quoted.
                return buffer.hasBegun();
            }
            boolean plainCell = isCell(cell);
            if (quoted) {
                buffer.add('"');
            }
            return plainCell;
        }
    }
}
