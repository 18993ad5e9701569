package activitylog.intake;

import activitylog.activity.Details;
import activitylog.activity.RelationshipDetails;
import activitylog.activity.RelationshipKind;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Understands relationships between partners and customers, and between partners. */
final class RelationshipDetailsParser implements DetailsParser {

    private static final Set<String> BETWEEN_PARTNERS =
            Set.of(
                    "create_partner_relationship",
                    "remove_partner_relationship",
                    "extend_relationship");

    /** Whether an operation that nobody has listed is about a relationship. */
    static boolean understands(String operation) {
        return Stream.of("reseller_relationship", "granular_admin", "dap_admin")
                .anyMatch(operation::startsWith);
    }

    @Override
    public Details parse(AuditRecord record) {
        Fields fields = record.fields();
        Fields access = fields.group("AccessContainer");
        Ids ids = Ids.of(record);
        return new RelationshipDetails(
                kind(record.operation()),
                ids.relationship(),
                ids.assignment(),
                fields.text("DisplayName", "Name"),
                fields.text("Status", "State", "RelationshipStatus"),
                fields.text("Duration"),
                fields.text("AutoExtendDuration"),
                access.text("AccessContainerId"),
                access.text("AccessContainerType"),
                roles(fields),
                fields.instant("CreatedDateTime", "CreationDate", "CreatedDate"),
                fields.instant("ActivatedDateTime", "ActivationDate", "StartDateTime", "StartDate"),
                fields.instant("EndDateTime", "EndDate", "ExpirationDateTime", "ExpirationDate"));
    }

    private static List<String> roles(Fields fields) {
        return fields.group("AccessDetails")
                .groups("UnifiedRoles")
                .map(role -> role.text("RoleDefinitionId"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static RelationshipKind kind(String operation) {
        if (operation.startsWith("dap_")) {
            return RelationshipKind.DAP;
        }
        if (operation.startsWith("granular_")) {
            return RelationshipKind.GDAP;
        }
        return BETWEEN_PARTNERS.contains(operation)
                ? RelationshipKind.PARTNER
                : RelationshipKind.RESELLER;
    }

    private record Ids(@Nullable String relationship, @Nullable String assignment) {

        /** The id of the resource is of what the operation is about: a relationship, or less. */
        static Ids of(AuditRecord record) {
            FieldsOrData both = FieldsOrData.of(record);
            String id = record.fields().text("Id");
            String relationship = both.text("RelationshipId", "RelationshipId");
            if (!record.operation().contains("access_assignment")) {
                return new Ids(relationship == null ? id : relationship, null);
            }
            String assignment = both.text("AccessAssignmentId", "AccessAssignmentId");
            return new Ids(relationship, assignment == null ? id : assignment);
        }
    }
}
