package activitylog.access;

import activitylog.activity.Scope;
import java.util.Set;

/**
 * Who is asking. The principal of every authenticated request: doors take it with
 * {@code @AuthenticationPrincipal}.
 *
 * @param principal the name to show and to log: the token's preferred user name, else its subject
 * @param scope what may be touched
 * @param roles at least one
 */
public record Viewer(String principal, Scope scope, Set<Role> roles) {

    public Viewer {
        roles = Set.copyOf(roles);
    }
}
