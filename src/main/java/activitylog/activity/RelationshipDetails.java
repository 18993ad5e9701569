package activitylog.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relationship between the partner and a customer, or between two partners.
 *
 * @param kind which kind of relationship
 * @param relationshipId its id
 * @param accessAssignmentId the assignment of a security group, for granular relationships
 * @param displayName the name that people gave to it
 * @param status for example {@code active} or {@code terminated}
 * @param duration ISO 8601, for example {@code P730D}
 * @param autoExtendDuration by how long it is extended when it ends, ISO 8601
 * @param accessContainerId who has access, for an access assignment
 * @param accessContainerType what that is, for example {@code securityGroup}
 * @param roleDefinitionIds the directory roles that are granted
 */
public record RelationshipDetails(
        RelationshipKind kind,
        @Nullable String relationshipId,
        @Nullable String accessAssignmentId,
        @Nullable String displayName,
        @Nullable String status,
        @Nullable String duration,
        @Nullable String autoExtendDuration,
        @Nullable String accessContainerId,
        @Nullable String accessContainerType,
        List<String> roleDefinitionIds,
        @Nullable Instant createdAt,
        @Nullable Instant activatedAt,
        @Nullable Instant endsAt)
        implements Details {
    public RelationshipDetails {
        roleDefinitionIds = List.copyOf(roleDefinitionIds);
    }
}
