package activitylog.graphql;

import activitylog.activity.Selection;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.SelectedField;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Translates what a client selected into what is read from the store. The schema's fields have the
 * names of the components that they show; {@link ComputedFields} knows the exceptions.
 */
@Component
class Selections {

    /** Types that are kept as one value. */
    private static final Set<String> WHOLE =
            Set.of("Action", "Status", "PartnerUser", "NamedValue");

    private final ComputedFields computed;
    private final SelectionCache<Selection> logs = new SelectionCache<>(this::log);
    private final SelectionCache<ConnectionSelection> connections =
            new SelectionCache<>(this::connection);

    Selections(ComputedFields computed) {
        this.computed = computed;
    }

    /** What a log needs whose own fields a field selects. */
    Selection ofLog(DataFetchingEnvironment env) {
        return logs.of(env);
    }

    /** What a field selects that is a connection. */
    ConnectionSelection ofConnection(DataFetchingEnvironment env) {
        return connections.of(env);
    }

    private ConnectionSelection connection(DataFetchingFieldSelectionSet selected) {
        return new ConnectionSelection(
                selected.containsAnyOf("edges", "nodes", "pageInfo"),
                selected.containsAnyOf(
                        "edges/cursor", "pageInfo/startCursor", "pageInfo/endCursor", "totalCount"),
                below(selected, "edges/node", "nodes"));
    }

    private Selection log(DataFetchingFieldSelectionSet selected) {
        Wanted wanted = new Wanted();
        collect(wanted, "", selected.getImmediateFields());
        return wanted.selection();
    }

    /** What logs need that stand at any of the given places below a selection. */
    private Selection below(DataFetchingFieldSelectionSet selected, String... places) {
        Wanted wanted = new Wanted();
        for (String place : places) {
            for (SelectedField field : selected.getFields(place)) {
                collect(wanted, "", field.getSelectionSet().getImmediateFields());
            }
        }
        return wanted.selection();
    }

    private void collect(Wanted wanted, String parent, List<SelectedField> fields) {
        for (SelectedField field : stored(fields)) {
            List<String> needs = computed.needs(type(field), field.getName());
            if (needs == null) {
                collect(wanted, parent + field.getName(), field);
            } else {
                needs.forEach(need ->
                        wanted.add(need.startsWith("/") ? need.substring(1) : parent + need));
            }
        }
    }

    /** An object of which only {@code __typename} is selected is read whole: it must be there. */
    private void collect(Wanted wanted, String path, SelectedField field) {
        List<SelectedField> below = stored(field.getSelectionSet().getImmediateFields());
        if (below.isEmpty()
                || wanted.addPart(path, field)
                || WHOLE.contains(GraphQLTypeUtil.unwrapAll(field.getType()).getName())) {
            wanted.add(path);
        } else {
            collect(wanted, path + '.', below);
        }
    }

    /** Without {@code __typename}, which the engine answers. */
    private static List<SelectedField> stored(List<SelectedField> fields) {
        return fields.stream().filter(field -> !field.getName().startsWith("__")).toList();
    }

    private static String type(SelectedField field) {
        return field.getObjectTypeNames().getFirst();
    }
}
