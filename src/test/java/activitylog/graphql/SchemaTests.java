package activitylog.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLogFilter;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.CustomerOrder;
import activitylog.activity.Details;
import activitylog.activity.Links;
import activitylog.activity.PeriodInput;
import activitylog.activity.SubscriptionFacts;
import graphql.language.DescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;

/** The schema and the Java code say the same, in both directions. */
class SchemaTests {

    private static final List<Class<?>> CONTROLLERS =
            List.of(
                    ActionQueries.class,
                    ActivityLogQueries.class,
                    LimitsQueries.class,
                    ActivityLogFields.class,
                    SubscriptionFields.class,
                    ConnectionFields.class,
                    SummaryQueries.class,
                    SummaryFields.class,
                    ExportColumnQueries.class,
                    ExportQueries.class);

    private static final Map<String, Class<?>> INPUTS =
            Map.of(
                    "CustomerOrder", CustomerOrder.class,
                    "PeriodInput", PeriodInput.class,
                    "ActivityLogFilter", ActivityLogFilter.class,
                    "ActivityLogOrder", ActivityLogOrder.class);

    private static final Map<String, Class<?>> NAMED_OTHERWISE =
            Map.ofEntries(
                    Map.entry("Viewer", ViewerAnswer.class),
                    Map.entry("ListLimits", Limits.Lists.class),
                    Map.entry("QuestionLimits", Limits.Questions.class),
                    Map.entry("FilterLimits", Limits.Filters.class),
                    Map.entry("PeriodLimits", Limits.Periods.class),
                    Map.entry("ExportLimits", Limits.Exports.class),
                    Map.entry("IntakeLimits", Limits.Intake.class),
                    Map.entry("HttpLimits", Limits.Http.class),
                    Map.entry("ActionCounts", MostFrequent.class),
                    Map.entry("CategoryCounts", MostFrequent.class),
                    Map.entry("CustomerCounts", MostFrequent.class),
                    Map.entry("PartnerUserCounts", MostFrequent.class),
                    Map.entry("StatusCounts", MostFrequent.class));

    /** Whether the answers of {@link ComputedFields} can be null. */
    private static final Map<String, Boolean> COMPUTED =
            Map.ofEntries(
                    Map.entry("ActivityLog.summary", false),
                    Map.entry("ActivityLog.source", true),
                    Map.entry("Action.label", false),
                    Map.entry("Action.description", false),
                    Map.entry("CategoryCount.label", false),
                    Map.entry("Change.label", false),
                    Map.entry("Status.label", false),
                    Map.entry("Customer.subscriptionsUrl", false),
                    Map.entry("Customer.formerNames", false),
                    Map.entry("Customer.firstActivityAt", true),
                    Map.entry("Customer.lastActivityAt", true),
                    Map.entry("Subscription.url", true),
                    Map.entry("Subscription.customer", true),
                    Map.entry("Subscription.firstSeenAt", true),
                    Map.entry("Subscription.lastSeenAt", true),
                    Map.entry("Subscription.parent", true),
                    Map.entry("Subscription.addOns", false),
                    Map.entry("Subscription.predecessor", true),
                    Map.entry("Subscription.successor", true));

    /** The connections. */
    private static final List<String> CONNECTED =
            List.of(
                    "Query.activityLogs",
                    "Customer.activityLogs",
                    "Subscription.activityLogs",
                    "Query.customers",
                    "Customer.subscriptions");

    /** Components that only the Java side knows. */
    private static final List<String> NOT_SHOWN =
            List.of(
                    "ActivityLogConnection.scope",
                    "ActivityLogConnection.asked",
                    "ActivityLogConnection.question",
                    "ActivitySummary.asked",
                    "ActivitySummary.counts",
                    "ActivityLogEdge.snapshot",
                    "ActivityLogEdge.question",
                    "CustomerConnection.scope",
                    "CustomerConnection.search",
                    "CustomerConnection.arguments",
                    "CustomerEdge.place",
                    "CustomerEdge.list",
                    "SubscriptionConnection.scope",
                    "SubscriptionConnection.customerId",
                    "SubscriptionEdge.place",
                    "SubscriptionEdge.list",
                    "ExportReceipt.progress",
                    "ExportOrder.hidden",
                    "PageInfo.first",
                    "PageInfo.last",
                    "Subscription.customerId");

    private final TypeDefinitionRegistry schema = schema();
    private final ComputedFields computed =
            new ComputedFields(new Links("{customerId}", "{customerId}{subscriptionId}"));

    @Test
    void everyFieldIsAnsweredAndIsNullableWhereItsAnswerIs() {
        List<String> faults = new ArrayList<>();
        schema.getTypes(ObjectTypeDefinition.class)
                .forEach(type ->
                        type.getFieldDefinitions().forEach(field -> check(type, field, faults)));
        assertThat(faults).isEmpty();
    }

    @Test
    void everyComponentIsShown() {
        List<String> hidden = new ArrayList<>();
        for (ObjectTypeDefinition type : schema.getTypes(ObjectTypeDefinition.class)) {
            Class<?> java = java(type.getName());
            if (java != null && java.isRecord()) {
                List<String> fields =
                        type.getFieldDefinitions().stream().map(FieldDefinition::getName).toList();
                Arrays.stream(java.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name -> !fields.contains(name))
                        .map(name -> type.getName() + "." + name)
                        .forEach(hidden::add);
            }
        }
        assertThat(hidden).hasSameElementsAs(NOT_SHOWN);
    }

    @Test
    void inputTypesHaveTheComponentsOfTheirRecords() {
        List<InputObjectTypeDefinition> inputs = schema.getTypes(InputObjectTypeDefinition.class);
        assertThat(inputs)
                .extracting(InputObjectTypeDefinition::getName)
                .hasSameElementsAs(INPUTS.keySet());
        for (InputObjectTypeDefinition input : inputs) {
            Map<String, Boolean> expected = new TreeMap<>();
            for (RecordComponent component : INPUTS.get(input.getName()).getRecordComponents()) {
                expected.put(component.getName(), nullable(component));
            }
            Map<String, Boolean> actual = new TreeMap<>();
            input.getInputValueDefinitions()
                    .forEach(value -> actual.put(value.getName(), nullable(value.getType())));
            assertThat(actual).as(input.getName()).isEqualTo(expected);
        }
    }

    @Test
    void enumsHaveTheConstantsOfTheirEnums() throws Exception {
        for (EnumTypeDefinition type : schema.getTypes(EnumTypeDefinition.class)) {
            Class<?> java = enumClass(type.getName());
            assertThat(type.getEnumValueDefinitions())
                    .as(type.getName())
                    .extracting(EnumValueDefinition::getName)
                    .containsExactlyElementsOf(
                            Arrays.stream(java.getEnumConstants())
                                    .map(constant -> ((Enum<?>) constant).name())
                                    .toList());
        }
    }

    @Test
    void theUnionHasAllDetails() {
        UnionTypeDefinition union = schema.getTypeOrNull("Details", UnionTypeDefinition.class);
        assertThat(union.getMemberTypes())
                .extracting(member -> ((TypeName) member).getName())
                .containsExactlyElementsOf(
                        Arrays.stream(Details.class.getPermittedSubclasses())
                                .map(Class::getSimpleName)
                                .toList());
    }

    @Test
    void everythingIsDescribed() {
        List<String> silent = new ArrayList<>();
        schema.types()
                .forEach((name, type) -> {
                    undescribed(name, type, silent);
                    Stream.concat(
                                    type.getNamedChildren().getChildren().values().stream()
                                            .flatMap(List::stream),
                                    arguments(type))
                            .forEach(child -> undescribed(name + "." + child, child, silent));
                });
        schema.scalars()
                .forEach((name, type) -> {
                    if (type.getSourceLocation() != null) {
                        undescribed(name, type, silent);
                    }
                });
        assertThat(silent).isEmpty();
    }

    private void check(ObjectTypeDefinition type, FieldDefinition field, List<String> faults) {
        String place = type.getName() + "." + field.getName();
        Boolean nullable = answer(type.getName(), field.getName());
        if (nullable == null) {
            faults.add(place + " is answered by nothing");
        } else if (nullable != nullable(field.getType())) {
            faults.add(place + " is " + (nullable ? "nullable" : "never null") + " in Java");
        }
    }

    /** Whether the answer of a field can be null; null if nothing answers it. */
    private @Nullable Boolean answer(String type, String field) {
        Method mapped = controllerMethod(type, field);
        if (mapped != null) {
            return nullable(mapped);
        }
        if (CONNECTED.contains(type + '.' + field)) {
            return false;
        }
        Boolean own = COMPUTED.get(type + '.' + field);
        if (own != null) {
            return computed.needs(type, field) == null ? null : own;
        }
        Class<?> java = java(type);
        Boolean component = java == null ? null : accessor(java, field);
        // What a log does not say is known from all logs.
        return component == null && type.equals("Subscription")
                ? accessor(SubscriptionFacts.class, field)
                : component;
    }

    private static @Nullable Boolean accessor(Class<?> java, String field) {
        return Arrays.stream(java.getDeclaredMethods())
                .filter(method -> method.getName().equals(field))
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(SchemaTests::nullable)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Method controllerMethod(String type, String field) {
        return CONTROLLERS.stream()
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                .filter(method -> method.getName().equals(field))
                .filter(method -> mappedType(method).equals(type))
                .findFirst()
                .orElse(null);
    }

    private static String mappedType(Method method) {
        if (method.isAnnotationPresent(QueryMapping.class)) {
            return "Query";
        }
        if (method.isAnnotationPresent(BatchMapping.class)) {
            return ((Class<?>)
                            ((java.lang.reflect.ParameterizedType)
                                            method.getGenericParameterTypes()[0])
                                    .getActualTypeArguments()[0])
                    .getSimpleName();
        }
        return method.isAnnotationPresent(SchemaMapping.class)
                ? method.getParameterTypes()[0].getSimpleName()
                : "";
    }

    private static boolean nullable(Method method) {
        if (method.isAnnotationPresent(BatchMapping.class)) {
            return ((java.lang.reflect.AnnotatedParameterizedType) method.getAnnotatedReturnType())
                    .getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Nullable.class);
        }
        return method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    }

    private static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean nullable(Type<?> type) {
        return !(type instanceof NonNullType);
    }

    private static @Nullable Class<?> java(String type) {
        Class<?> other = NAMED_OTHERWISE.get(type);
        if (other != null) {
            return other;
        }
        return Stream.of("activitylog.activity.", "activitylog.graphql.")
                .<Class<?>>map(prefix -> loaded(prefix + type))
                .filter(java -> java != null)
                .findFirst()
                .orElse(null);
    }

    private static Class<?> enumClass(String type) {
        return Stream.of("activitylog.activity.", "activitylog.access.")
                .<Class<?>>map(prefix -> loaded(prefix + type))
                .filter(java -> java != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No enum for " + type));
    }

    private static @Nullable Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private static Stream<graphql.language.Node<?>> arguments(
            graphql.language.TypeDefinition<?> type) {
        List<FieldDefinition> fields =
                switch (type) {
                    case ObjectTypeDefinition object -> object.getFieldDefinitions();
                    case InterfaceTypeDefinition object -> object.getFieldDefinitions();
                    default -> List.of();
                };
        return fields.stream().map(FieldDefinition::getInputValueDefinitions).flatMap(List::stream);
    }

    private static void undescribed(
            String name, graphql.language.Node<?> node, List<String> silent) {
        boolean shouldSpeak =
                node instanceof FieldDefinition
                        || node instanceof InputValueDefinition
                        || node instanceof EnumValueDefinition
                        || node instanceof graphql.language.TypeDefinition<?>;
        if (shouldSpeak && ((DescribedNode<?>) node).getDescription() == null) {
            silent.add(name);
        }
    }

    private static TypeDefinitionRegistry schema() {
        TypeDefinitionRegistry all = new TypeDefinitionRegistry();
        try (Stream<Path> files = Files.list(Path.of("schema"))) {
            for (Path file : files.sorted().toList()) {
                all.merge(new SchemaParser().parse(Files.readString(file)));
            }
            return all;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
