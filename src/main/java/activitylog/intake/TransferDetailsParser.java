package activitylog.intake;

import activitylog.activity.Details;
import activitylog.activity.TransferDetails;
import activitylog.activity.TransferLineItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Understands transfers between partners. */
final class TransferDetailsParser implements DetailsParser {

    /** What is deeper is only kept in the source: databases have limits. */
    private static final int DEPTH = 16;

    @Override
    public @Nullable Details parse(AuditRecord record) {
        FieldsOrData both = FieldsOrData.of(record);
        Fields transfer = both.fields();
        return Substance.of(
                new TransferDetails(
                        both.text("Id", "TransferId"),
                        both.any("Status", "TransferStatus"),
                        both.any("TransferType"),
                        both.any("SourcePartnerTenantId", "PartnerTenantId", "SourcePartnerId"),
                        both.any("SourcePartnerName"),
                        both.any("TargetPartnerTenantId", "TargetPartnerId"),
                        both.any("TargetPartnerName"),
                        transfer.instant("CreatedTime", "CreationDate"),
                        transfer.instant("LastModifiedTime", "LastModifiedDate"),
                        transfer.instant("CompletedTime", "CompletedDate"),
                        transfer.instant("ExpirationTime", "ExpirationDate"),
                        items(transfer, "LineItems", 1)));
    }

    private static List<TransferLineItem> items(Fields holder, String name, int depth) {
        return depth > DEPTH
                ? List.of()
                : holder.groups(name).map(item -> item(item, depth)).toList();
    }

    private static TransferLineItem item(Fields item, int depth) {
        return new TransferLineItem(
                item.text("SubscriptionId"),
                item.text("FriendlyName", "SubscriptionName"),
                item.text("OfferId", "CatalogItemId"),
                item.integer("Quantity"),
                item.text("BillingCycle"),
                item.text("PartnerIdOnRecord", "PartnerOnRecord"),
                item.text("TransferGroupId"),
                OperationErrors.of(item, "TransferError", "Error", "Errors"),
                items(item, "AddonItems", depth + 1));
    }
}
