package activitylog.graphql;

import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one schema to another that clients notice without having done anything. The
 * library compares; it says neither which argument is gone nor that a default is another one, and
 * takes what is required for required although it has a default.
 */
final class SchemaChanges {

    private SchemaChanges() {}

    /** The breaking changes, a line for each, with the name of what changed. */
    static List<String> breaking(String before, String after) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), reporter);
        Map<String, InputValueDefinition> old = inputs(before);
        Map<String, InputValueDefinition> current = inputs(after);
        TreeSet<String> lines = new TreeSet<>();
        reporter.getBreakages().stream()
                .filter(change -> !isOptional(change, current))
                .forEach(change -> lines.add(name(change) + ": " + change.getReasonMsg()));
        old.forEach((name, input) -> addChange(name, input, current.get(name), lines));
        return List.copyOf(lines);
    }

    private static void addChange(
            String name,
            InputValueDefinition before,
            @Nullable InputValueDefinition after,
            TreeSet<String> lines) {
        if (after == null) {
            lines.add(name + ": it is gone");
        } else if (!Objects.equals(
                String.valueOf(before.getDefaultValue()),
                String.valueOf(after.getDefaultValue()))) {
            lines.add(name + ": its default is another one");
        }
    }

    private static boolean isOptional(DiffEvent change, Map<String, InputValueDefinition> inputs) {
        String argument = change.getComponents().isEmpty() ? "" : change.getComponents().getFirst();
        return change.getReasonMsg().contains(" new ")
                && List.of(name(change), name(change) + '.' + argument).stream()
                        .map(inputs::get)
                        .anyMatch(input -> input != null && input.getDefaultValue() != null);
    }

    private static String name(DiffEvent change) {
        return change.getFieldName() == null
                ? change.getTypeName()
                : change.getTypeName() + '.' + change.getFieldName();
    }

    /** Arguments and input fields by their names with those of what has them. */
    private static Map<String, InputValueDefinition> inputs(String sdl) {
        TypeDefinitionRegistry schema = new SchemaParser().parse(sdl);
        Map<String, InputValueDefinition> inputs = new TreeMap<>();
        for (ObjectTypeDefinition type : schema.getTypes(ObjectTypeDefinition.class)) {
            for (FieldDefinition field : type.getFieldDefinitions()) {
                String name = type.getName() + '.' + field.getName();
                field.getInputValueDefinitions()
                        .forEach(input -> inputs.put(name + '.' + input.getName(), input));
            }
        }
        for (InputObjectTypeDefinition type : schema.getTypes(InputObjectTypeDefinition.class)) {
            type.getInputValueDefinitions()
                    .forEach(input -> inputs.put(type.getName() + '.' + input.getName(), input));
        }
        return inputs;
    }
}
