package activitylog.export;

import activitylog.activity.ConversionDetails;
import activitylog.activity.MigrationDetails;
import activitylog.activity.OperationError;
import activitylog.activity.TransitionDetails;
import activitylog.activity.UserLicenseError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What took the place of something else, in one line. */
final class ReplacementLines {

    private ReplacementLines() {}

    static void describe(ConversionDetails conversion, Line line) {
        line.part(Line.counted(conversion.quantity(), conversion.toOfferId()));
        line.labelled("subscription", conversion.subscriptionId());
        errors(conversion.errors(), line);
    }

    static void describe(TransitionDetails transition, Line line) {
        String offer = Line.first(transition.toOfferName(), transition.toOfferId());
        line.part(Line.counted(transition.quantity(), offer));
        line.labelled(
                "subscription",
                Line.arrow(transition.fromSubscriptionId(), transition.toSubscriptionId()));
        line.labelled("type", transition.transitionType());
        errors(transition.errors(), line);
        line.labelled("withoutLicenses", transition.licenseErrors(), ReplacementLines::user);
    }

    private static @Nullable String user(UserLicenseError error) {
        return Line.first(error.displayName(), error.email(), error.userId());
    }

    static void describe(MigrationDetails migration, Line line) {
        replaced(migration, line);
        line.labelled("status", migration.status());
    }

    private static void replaced(MigrationDetails migration, Line line) {
        line.part(Line.counted(migration.quantity(), migration.toOfferId()));
        line.labelled(
                "subscription",
                Line.arrow(migration.fromSubscriptionId(), migration.toSubscriptionId()));
        migration.addOnMigrations().forEach(addOn -> replaced(addOn, line));
    }

    private static void errors(List<OperationError> errors, Line line) {
        line.labelled("errors", errors, error -> Line.first(error.description(), error.code()));
    }
}
