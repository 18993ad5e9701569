package activitylog.graphql;

import graphql.language.FieldDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that the schema has of a log, as the schema says it. */
public final class WholeLog {

    /** Deeper than the trees of tests. */
    private static final int DEPTH = 6;

    private static final String SUBSCRIPTION = "Subscription";

    private static final TypeDefinitionRegistry SCHEMA = schema();

    private WholeLog() {}

    /** The selection of all fields of a log, but for other logs. */
    public static String selection() {
        return selection("ActivityLog", DEPTH);
    }

    private static String selection(String type, int depth) {
        UnionTypeDefinition union = SCHEMA.getTypeOrNull(type, UnionTypeDefinition.class);
        if (union != null) {
            return members(union)
                    .map(member -> "... on " + member + ' ' + selection(member, depth))
                    .collect(Collectors.joining(" ", "{ __typename ", " }"));
        }
        return fields(type).stream()
                .filter(field -> depth > 0 || isLeaf(field))
                // From one subscription to the next there is no end.
                .filter(field -> !(type.equals(SUBSCRIPTION) && name(field).equals(type)))
                .map(field ->
                        field.getName()
                                + (isLeaf(field) ? "" : ' ' + selection(name(field), depth - 1)))
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    /** The object types that a log consists of. */
    static Set<String> types() {
        Set<String> types = new LinkedHashSet<>();
        collect("ActivityLog", types);
        return types;
    }

    private static void collect(String type, Set<String> types) {
        UnionTypeDefinition union = SCHEMA.getTypeOrNull(type, UnionTypeDefinition.class);
        if (union != null) {
            members(union).forEach(member -> collect(member, types));
        } else if (types.add(type)) {
            fields(type).stream()
                    .filter(field -> !isLeaf(field))
                    .forEach(field -> collect(name(field), types));
        }
    }

    /** The fields of a type that do not lead to other logs, or to lists of their own. */
    static List<FieldDefinition> fields(String type) {
        return SCHEMA.getTypeOrNull(type, ObjectTypeDefinition.class).getFieldDefinitions().stream()
                .filter(field ->
                        !name(field).equals("ActivityLog") && !name(field).endsWith("Connection"))
                .toList();
    }

    private static boolean isLeaf(FieldDefinition field) {
        String type = name(field);
        return SCHEMA.getTypeOrNull(type, ObjectTypeDefinition.class) == null
                && SCHEMA.getTypeOrNull(type, UnionTypeDefinition.class) == null;
    }

    private static Stream<String> members(UnionTypeDefinition union) {
        return union.getMemberTypes().stream().map(member -> ((TypeName) member).getName());
    }

    private static String name(FieldDefinition field) {
        Type<?> type = field.getType();
        while (!(type instanceof TypeName name)) {
            type = type instanceof NonNullType sure ? sure.getType() : ((ListType) type).getType();
        }
        return name.getName();
    }

    private static TypeDefinitionRegistry schema() {
        TypeDefinitionRegistry all = new TypeDefinitionRegistry();
        try (Stream<Path> files = Files.list(Path.of("schema"))) {
            for (Path file : files.sorted().toList()) {
                all.merge(new SchemaParser().parse(Files.readString(file)));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
