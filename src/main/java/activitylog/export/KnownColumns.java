package activitylog.export;

import activitylog.activity.ExportColumn;
import activitylog.activity.ExportColumns;
import activitylog.activity.ExportLayout;
import activitylog.activity.HiddenFields;
import activitylog.activity.Language;
import activitylog.activity.Scope;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells of the columns that the layouts have. */
@Component
final class KnownColumns implements ExportColumns {

    @Override
    public List<ExportColumn> of(Scope scope, ExportLayout kind, Language language) {
        Layout layout = Layout.of(kind);
        HiddenFields hidden = HiddenFields.of(scope);
        Wording wording = new Wording(language);
        return layout.columns().stream()
                .filter(column -> !column.isHidden(hidden))
                .map(column -> column.told(kind, wording, layout.standard().contains(column)))
                .toList();
    }
}
