package activitylog.intake;

import activitylog.activity.Details;
import activitylog.activity.MigrationDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Understands migrations to new commerce, with those of add-ons, and of add-ons of add-ons. */
final class MigrationDetailsParser implements DetailsParser {

    /** What is deeper is only kept in the source: databases have limits. */
    private static final int DEPTH = 16;

    @Override
    public @Nullable Details parse(AuditRecord record) {
        FieldsOrData both = FieldsOrData.of(record);
        return Substance.of(migration(both, addOns(both.fields(), 1)));
    }

    private static List<MigrationDetails> addOns(Fields migration, int depth) {
        return depth > DEPTH
                ? List.of()
                : migration
                        .groups("AddOnMigrations")
                        .map(addOn -> addOn(addOn, depth))
                        .filter(addOn -> Substance.of(addOn) != null)
                        .toList();
    }

    private static MigrationDetails addOn(Fields addOn, int depth) {
        FieldsOrData alone = new FieldsOrData(addOn, CustomizedData.of(null));
        return migration(alone, addOns(addOn, depth + 1));
    }

    private static MigrationDetails migration(FieldsOrData both, List<MigrationDetails> addOns) {
        Fields fields = both.fields();
        return new MigrationDetails(
                both.text("Id", "MigrationId", "NewCommerceMigrationId"),
                both.any("Status"),
                both.any("CurrentSubscriptionId"),
                both.any("NewCommerceSubscriptionId"),
                both.any("CatalogItemId"),
                both.any("NewCommerceOrderId"),
                both.integer("Quantity", "Quantity"),
                both.any("TermDuration"),
                both.any("BillingCycle"),
                fields.bool("PurchaseFullTerm"),
                fields.instant("CustomTermEndDate"),
                fields.instant("SubscriptionEndDate"),
                fields.instant("StartedTime"),
                fields.instant("CompletedTime"),
                both.any("ExternalReferenceId"),
                addOns);
    }
}
