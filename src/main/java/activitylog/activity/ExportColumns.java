package activitylog.activity;

import java.util.List;

/** Tells which columns exported files can have. */
@FunctionalInterface
public interface ExportColumns {

    /**
     * The columns of a layout, those that files have unless some are chosen in front.
     *
     * @param scope columns that it hides are left out
     * @param language of the headings
     */
    List<ExportColumn> of(Scope scope, ExportLayout layout, Language language);
}
