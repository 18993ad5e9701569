package activitylog.graphql;

import activitylog.access.Permission;
import activitylog.access.Role;
import activitylog.access.Viewer;
import activitylog.activity.HiddenFields;
import java.util.List;

/** What a viewer learns about itself. */
record ViewerAnswer(
        String principal,
        String tenant,
        List<Role> roles,
        List<String> hiddenFields,
        List<Permission> permissions) {

    static ViewerAnswer of(Viewer viewer) {
        return new ViewerAnswer(
                viewer.principal(),
                viewer.scope().tenant(),
                viewer.roles().stream().sorted().toList(),
                HiddenFields.of(viewer.scope()).names(),
                viewer.roles().stream().map(Role::permission).distinct().sorted().toList());
    }
}
