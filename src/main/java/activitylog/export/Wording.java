package activitylog.export;

import activitylog.activity.Action;
import activitylog.activity.ActivityLog;
import activitylog.activity.Language;
import activitylog.activity.Sentence;
import activitylog.activity.Status;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of a file in one language. */
final class Wording {

    private final Language language;
    private final ResourceBundle columns;
    private final ResourceBundle details;

    Wording(Language language) {
        this.language = language;
        this.columns = bundle("columns");
        this.details = bundle("details");
    }

    /** The heading of a column, without its zone. */
    String heading(String column) {
        return columns.getString(column);
    }

    /** The word in front of a value in the text of details. */
    String detail(String name) {
        return details.getString(name);
    }

    String action(Action action) {
        return action.label(language);
    }

    /** What happened, in one sentence. */
    String summary(ActivityLog log) {
        return Sentence.of(log, language);
    }

    String status(Status status) {
        return status.label(language);
    }

    /** Without the usual fallback, which would answer in the language of the machine. */
    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(
                Wording.class.getPackageName() + '.' + name,
                language.locale(),
                Wording.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
