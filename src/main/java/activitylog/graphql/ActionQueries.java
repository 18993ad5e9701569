package activitylog.graphql;

import activitylog.access.Viewer;
import activitylog.activity.Action;
import activitylog.activity.ActionCategory;
import activitylog.activity.Actions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Answers which actions there are. */
@Controller
class ActionQueries {

    private final Actions actions;

    ActionQueries(Actions actions) {
        this.actions = actions;
    }

    @QueryMapping
    List<Action> actions(
            @Argument boolean occurring,
            @Argument @Nullable List<ActionCategory> category,
            @AuthenticationPrincipal Viewer viewer) {
        List<Action> all = occurring ? actions.occurring(viewer.scope()) : Action.catalogue();
        return all.stream()
                .filter(action -> category == null || category.contains(action.category()))
                .sorted(Action.ORDER)
                .toList();
    }
}
