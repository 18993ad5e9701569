package activitylog.graphql;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.schema.idl.SchemaParser;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How what is going to be removed is announced: {@code Use Type.field instead, until 2027-06-30:
 * why.}
 */
final class Deprecations {

    private static final Pattern REASON =
            Pattern.compile("Use (\\w+(?:\\.\\w+){1,2}) instead, until ([\\d-]+): \\p{L}.*\\.");

    private Deprecations() {}

    /** What is announced in another way, by name. */
    static List<String> faults(String sdl) {
        Map<String, DirectivesContainer<?>> elements = elements(sdl);
        return elements.entrySet().stream()
                .filter(each -> each.getValue().hasDirective("deprecated"))
                .map(each -> fault(each.getKey(), reason(each.getValue()), elements))
                .filter(fault -> fault != null)
                .toList();
    }

    private static @Nullable String fault(
            String name, String reason, Map<String, DirectivesContainer<?>> elements) {
        Matcher parts = REASON.matcher(reason);
        if (!parts.matches()) {
            return name + ": expected \"Use Type.field instead, until yyyy-mm-dd: why.\"";
        }
        DirectivesContainer<?> instead = elements.get(parts.group(1));
        if (instead == null || instead.hasDirective("deprecated")) {
            return name + ": " + parts.group(1) + " cannot be used instead";
        }
        return isDate(parts.group(2)) ? null : name + ": " + parts.group(2) + " is no date";
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String reason(DirectivesContainer<?> element) {
        Directive directive = element.getDirectives("deprecated").getFirst();
        Argument reason = directive.getArgument("reason");
        return reason == null ? "" : ((StringValue) reason.getValue()).getValue();
    }

    /** All that can be deprecated, by its name with the names around it. */
    private static Map<String, DirectivesContainer<?>> elements(String sdl) {
        Map<String, DirectivesContainer<?>> all = new TreeMap<>();
        new SchemaParser()
                .parse(sdl)
                .types()
                .forEach((name, type) -> {
                    switch (type) {
                        case ImplementingTypeDefinition<?> object ->
                                object.getFieldDefinitions().forEach(f -> add(all, name, f));
                        case InputObjectTypeDefinition input ->
                                input.getInputValueDefinitions()
                                        .forEach(f -> all.put(name + '.' + f.getName(), f));
                        case EnumTypeDefinition values ->
                                values.getEnumValueDefinitions()
                                        .forEach(v -> all.put(name + '.' + v.getName(), v));
                        default -> {}
                    }
                });
        return all;
    }

    private static void add(
            Map<String, DirectivesContainer<?>> all, String type, FieldDefinition field) {
        String name = type + '.' + field.getName();
        all.put(name, field);
        field.getInputValueDefinitions()
                .forEach(argument -> all.put(name + '.' + argument.getName(), argument));
    }
}
