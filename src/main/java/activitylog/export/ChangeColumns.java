package activitylog.export;

import static activitylog.export.Column.id;
import static activitylog.export.Column.text;

import java.util.List;

/** The columns that tell of a field that changed. */
final class ChangeColumns {

    /** What files have unless columns are chosen. */
    static final List<Column> STANDARD =
            List.of(
                    text("field", List.of("changes.path"), (row, _) -> row.change().path()),
                    text("before", List.of("changes.before"), (row, _) -> row.change().before()),
                    text("after", List.of("changes.after"), (row, _) -> row.change().after()),
                    text(
                            "change",
                            List.of("changes.kind", "changes.before", "changes.after"),
                            (row, r) -> r.wording().change(row.change())));

    /** What files have only if it is chosen. */
    static final List<Column> OPTIONAL =
            List.of(id("changeCode", List.of("changes.kind"), row -> row.change().kind().name()));

    private ChangeColumns() {}
}
