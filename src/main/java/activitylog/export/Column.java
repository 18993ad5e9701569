package activitylog.export;

import activitylog.activity.HiddenFields;
import activitylog.export.Reading.Moment;
import activitylog.export.Reading.Quantity;
import activitylog.export.Reading.Text;
import java.util.List;

/**
 * One column of a file.
 *
 * @param name stable: what {@code columns} takes, and the key of its heading
 * @param paths what of a log it reads, as {@link activitylog.activity.Selection} has it
 * @param reading its cell
 */
record Column(String name, List<String> paths, Reading reading) {

    static Column text(String name, List<String> paths, Text reading) {
        return new Column(name, paths, reading);
    }

    static Column quantity(String name, List<String> paths, Quantity reading) {
        return new Column(name, paths, reading);
    }

    static Column moment(String name, List<String> paths, Moment reading) {
        return new Column(name, paths, reading);
    }

    /** Whether none of what it reads can be seen. */
    boolean isHidden(HiddenFields hidden) {
        return !paths.isEmpty() && paths.stream().allMatch(hidden::covers);
    }

    /** The text above the column; the heading of moments names their zone. */
    String heading(Rendering rendering) {
        String heading = rendering.wording().heading(name);
        return switch (reading) {
            case Moment _ -> heading + " (" + rendering.zoneName() + ")";
            case Text _, Quantity _ -> heading;
        };
    }
}
