package activitylog.access;

import static activitylog.activity.FieldGroup.BILLING;
import static activitylog.activity.FieldGroup.PERSONAL;
import static activitylog.activity.FieldGroup.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activitylog.access.AccessProperties.Sight;
import activitylog.activity.FieldGroup;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is hidden from whom. */
class RoleSightsTests {

    private static final RoleSights SIGHTS =
            new RoleSights(
                    Map.of(
                            Role.SALES_AGENT, new Sight(Set.of(BILLING)),
                            Role.HELPDESK_AGENT, new Sight(Set.of(BILLING, PERSONAL)),
                            Role.USER_MANAGEMENT_ADMIN, new Sight(Set.of(PERSONAL)),
                            Role.ADMIN_AGENT, new Sight(Set.of())));

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RECORDER")
    void byDefaultEveryReaderSeesEverything(Role role) {
        RoleSights sights = new RoleSights(Map.of());
        assertThat(sights.limited(viewer(role)).scope().hidden()).isEmpty();
    }

    @Test
    void aRoleSeesWhatIsNotHiddenFromIt() {
        assertThat(hidden(Role.SALES_AGENT)).containsExactlyInAnyOrder(BILLING, SOURCE);
        assertThat(hidden(Role.HELPDESK_AGENT))
                .containsExactlyInAnyOrder(BILLING, PERSONAL, SOURCE);
        assertThat(hidden(Role.ADMIN_AGENT)).isEmpty();
        assertThat(hidden(Role.GLOBAL_ADMIN)).isEmpty();
    }

    @Test
    void severalRolesSeeWhatAnyOfThemSees() {
        assertThat(hidden(Role.SALES_AGENT, Role.HELPDESK_AGENT))
                .containsExactlyInAnyOrder(BILLING, SOURCE);
        assertThat(hidden(Role.HELPDESK_AGENT, Role.GLOBAL_ADMIN)).isEmpty();
    }

    @Test
    void theSourceIsHiddenUnlessOneRoleSeesAllOfIt() {
        assertThat(hidden(Role.SALES_AGENT, Role.USER_MANAGEMENT_ADMIN)).containsExactly(SOURCE);
    }

    @Test
    void whoeverReadsNothingShowsNothing() {
        assertThat(hidden(Role.RECORDER)).containsExactlyInAnyOrder(FieldGroup.values());
        assertThat(hidden(Role.RECORDER, Role.SALES_AGENT))
                .containsExactlyInAnyOrder(BILLING, SOURCE);
    }

    @Test
    void nothingCanBeHiddenFromARoleThatReadsNothing() {
        Map<Role, Sight> settings = Map.of(Role.RECORDER, new Sight(Set.of(SOURCE)));
        assertThatThrownBy(() -> new RoleSights(settings))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("ActivityLog.Record");
    }

    @Test
    void allElseOfTheViewerStays() {
        Viewer viewer = viewer(Role.SALES_AGENT);
        Viewer limited = SIGHTS.limited(viewer);
        assertThat(limited.principal()).isEqualTo(viewer.principal());
        assertThat(limited.roles()).isEqualTo(viewer.roles());
        assertThat(limited.scope().tenant()).isEqualTo(viewer.scope().tenant());
    }

    private static Set<FieldGroup> hidden(Role... roles) {
        return SIGHTS.limited(viewer(roles)).scope().hidden();
    }

    private static Viewer viewer(Role... roles) {
        return new Viewer("anna", Scopes.ofTenant("t-1"), Set.of(roles));
    }
}
