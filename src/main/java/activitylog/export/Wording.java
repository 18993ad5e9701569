package activitylog.export;

import activitylog.activity.Action;
import activitylog.activity.ActivityLog;
import activitylog.activity.Change;
import activitylog.activity.Language;
import activitylog.activity.Sentence;
import activitylog.activity.Status;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of a file in one language. */
final class Wording {

    private final Language language;
    private final ResourceBundle columns;
    private final ResourceBundle details;
    private final ResourceBundle changes;
    private final ResourceBundle descriptions;

    Wording(Language language) {
        this.language = language;
        this.columns = bundle("columns", language.locale());
        this.details = bundle("details", language.locale());
        this.changes = bundle("changes", language.locale());
        this.descriptions = bundle("descriptions", Locale.ROOT);
    }

    /** The heading of a column, without its zone. */
    String heading(String column) {
        return columns.getString(column);
    }

    /** The word in front of a value in the text of details. */
    String detail(String name) {
        return details.getString(name);
    }

    /** One English sentence about a column. */
    String description(String column) {
        return descriptions.getString(column);
    }

    /** How a field changed. */
    String change(Change change) {
        String kind = changes.getString(change.kind().name());
        // A change of nothing into nothing would be none, so the values are hidden.
        return change.before() == null && change.after() == null
                ? kind + " (" + detail("hidden") + ')'
                : kind;
    }

    String action(Action action) {
        return action.label(language);
    }

    /** What happened, in one sentence. */
    String summary(ActivityLog log) {
        return Sentence.of(log, language);
    }

    /** What people call the field that changed. */
    String label(Change change) {
        return change.label(language);
    }

    String status(Status status) {
        return status.label(language);
    }

    /** Without the usual fallback, which would answer in the language of the machine. */
    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                Wording.class.getPackageName() + '.' + name,
                locale,
                Wording.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
