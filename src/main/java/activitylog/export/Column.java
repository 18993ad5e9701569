package activitylog.export;

import activitylog.activity.ExportColumn;
import activitylog.activity.ExportLayout;
import activitylog.activity.HiddenFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a file.
 *
 * @param name stable: what {@code columns} takes, and the key of its heading
 * @param paths what of a log it reads, as {@link activitylog.activity.Selection} has it
 * @param reading its cell
 * @param target the page that the cell leads to where the form of the file has links; null: none
 */
record Column(String name, List<String> paths, Reading reading, Reading.@Nullable Link target) {

    private static Column of(String name, List<String> paths, Reading reading) {
        return new Column(name, paths, reading, null);
    }

    static Column text(String name, List<String> paths, Reading.Text reading) {
        return of(name, paths, reading);
    }

    static Column id(String name, List<String> paths, Reading.Id reading) {
        return of(name, paths, reading);
    }

    static Column quantity(String name, List<String> paths, Reading.Quantity reading) {
        return of(name, paths, reading);
    }

    static Column decimal(String name, List<String> paths, Reading.Decimal reading) {
        return of(name, paths, reading);
    }

    static Column moment(String name, List<String> paths, Reading.Moment reading) {
        return of(name, paths, reading);
    }

    static Column link(String name, List<String> paths, Reading.Link reading) {
        return new Column(name, paths, reading, reading);
    }

    /** The same column, with cells that lead to a page. */
    Column leadingTo(Reading.Link page) {
        return new Column(name, paths, reading, page);
    }

    /** Whether none of what it reads can be seen. */
    boolean isHidden(HiddenFields hidden) {
        return !paths.isEmpty() && paths.stream().allMatch(hidden::covers);
    }

    /** The text above the column; the heading of moments names their zone. */
    String heading(Rendering rendering) {
        String heading = rendering.wording().heading(name);
        return switch (reading) {
            case Reading.Moment _ -> heading + " (" + rendering.zoneName() + ")";
            case Reading.Text _,
                    Reading.Id _,
                    Reading.Quantity _,
                    Reading.Decimal _,
                    Reading.Link _ ->
                    heading;
        };
    }

    /** What others are told of the column. */
    ExportColumn told(ExportLayout layout, Wording wording, boolean standard) {
        return new ExportColumn(
                name,
                layout,
                wording.heading(name),
                reading.kind(),
                wording.description(name),
                standard);
    }
}
