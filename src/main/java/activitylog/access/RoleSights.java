package activitylog.access;

import activitylog.access.AccessProperties.Sight;
import activitylog.activity.FieldGroup;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What each role sees: a row for each role that does not see everything. */
final class RoleSights {

    private final Map<Role, Set<FieldGroup>> hidden = new EnumMap<>(Role.class);

    /**
     * @throws Misconfigured if something is hidden from a role that sees nothing
     */
    RoleSights(Map<Role, Sight> settings) {
        settings.forEach((role, sight) -> {
            if (role.permission() != Permission.READ) {
                throw new Misconfigured(
                        "activitylog.access.roles hides something from the role "
                                + role.claim()
                                + ", which reads nothing; leave it out.");
            }
            hidden.put(role, FieldGroup.hiddenWith(sight.hide()));
        });
    }

    /** The viewer, with what its roles hide; it sees what any of them sees. */
    Viewer limited(Viewer viewer) {
        return new Viewer(
                viewer.principal(),
                Scopes.of(viewer.scope().tenant(), hiddenFrom(viewer.roles())),
                viewer.roles());
    }

    private Set<FieldGroup> hiddenFrom(Set<Role> roles) {
        Set<FieldGroup> common = EnumSet.allOf(FieldGroup.class);
        roles.stream()
                .filter(role -> role.permission() == Permission.READ)
                .forEach(role -> common.retainAll(hidden.getOrDefault(role, Set.of())));
        return common;
    }
}
