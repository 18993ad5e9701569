package activitylog.access;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A viewer who came in, with the permissions of all roles. */
final class ViewerAuthentication extends AbstractAuthenticationToken {

    private final transient Viewer viewer;

    ViewerAuthentication(Viewer viewer) {
        super(
                viewer.roles().stream()
                        .map(role -> new SimpleGrantedAuthority(role.permission().name()))
                        .distinct()
                        .toList());
        this.viewer = viewer;
        setAuthenticated(true);
    }

    @Override
    public Viewer getPrincipal() {
        return viewer;
    }

    @Override
    public String getName() {
        return viewer.principal();
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
