package activitylog.graphql;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a document makes use of variables.
 *
 * @param fragments of the document, by name
 */
record VariableUse(Map<String, FragmentDefinition> fragments) {

    /** Whether anything that a field selects, at any depth, depends on a variable. */
    boolean isBelow(Field field) {
        return isIn(field.getSelectionSet());
    }

    private boolean isIn(@Nullable SelectionSet selected) {
        return selected != null && selected.getSelections().stream().anyMatch(this::isIn);
    }

    private boolean isIn(Selection<?> selection) {
        return switch (selection) {
            case Field field ->
                    isIn(field.getArguments()) || isInDirectives(field) || isBelow(field);
            case InlineFragment fragment ->
                    isInDirectives(fragment) || isIn(fragment.getSelectionSet());
            case FragmentSpread spread -> isInDirectives(spread) || isIn(spread);
            default -> true;
        };
    }

    private boolean isIn(FragmentSpread spread) {
        FragmentDefinition fragment = fragments.get(spread.getName());
        return fragment == null || isInDirectives(fragment) || isIn(fragment.getSelectionSet());
    }

    private static boolean isInDirectives(DirectivesContainer<?> holder) {
        return holder.getDirectives().stream()
                .map(Directive::getArguments)
                .anyMatch(VariableUse::isIn);
    }

    private static boolean isIn(List<Argument> arguments) {
        return arguments.stream().map(Argument::getValue).anyMatch(VariableUse::isIn);
    }

    private static boolean isIn(Value<?> value) {
        return switch (value) {
            case VariableReference _ -> true;
            case ArrayValue list -> list.getValues().stream().anyMatch(VariableUse::isIn);
            case ObjectValue object ->
                    object.getObjectFields().stream()
                            .map(ObjectField::getValue)
                            .anyMatch(VariableUse::isIn);
            default -> false;
        };
    }
}
