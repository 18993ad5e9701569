package activitylog.intake;

import activitylog.activity.AssignedLicense;
import activitylog.activity.Attribute;
import activitylog.activity.Details;
import activitylog.activity.LicenseDetails;
import activitylog.activity.LicenseWarning;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Understands changes of the licenses of a customer's user. */
final class LicenseDetailsParser implements DetailsParser {

    @Override
    public @Nullable Details parse(AuditRecord record) {
        Fields update = record.fields();
        LicenseDetails details =
                new LicenseDetails(
                        FieldsOrData.of(record).text("CustomerUserId", "CustomerUserId", "UserId"),
                        assigned(update, record.data()),
                        removed(update, record.data()),
                        update.list("LicenseWarnings").stream()
                                .map(Fields::of)
                                .map(w -> new LicenseWarning(w.text("Code"), w.text("Message")))
                                .toList());
        return Substance.of(details);
    }

    private static List<AssignedLicense> assigned(Fields update, CustomizedData data) {
        if (update.has("LicensesToAssign")) {
            return update.list("LicensesToAssign").stream()
                    .map(Fields::of)
                    .map(l -> new AssignedLicense(l.text("SkuId"), l.texts("ExcludedPlans")))
                    .toList();
        }
        return values(data, "AddedLicenseSkuId").stream()
                .map(skuId -> new AssignedLicense(skuId, List.of()))
                .toList();
    }

    private static List<String> removed(Fields update, CustomizedData data) {
        return update.has("LicensesToRemove")
                ? update.texts("LicensesToRemove")
                : values(data, "RemovedLicenseSkuId");
    }

    /** All values of a key, also of the key with the number of a line. */
    private static List<String> values(CustomizedData data, String key) {
        return data.attributes().stream()
                .filter(a -> a.name().equalsIgnoreCase(key))
                .map(Attribute::value)
                .filter(Objects::nonNull)
                .toList();
    }
}
