package activitylog.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import graphql.execution.MergedField;
import graphql.language.Field;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.LightDataFetcher;
import graphql.schema.SingletonPropertyDataFetcher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * Works out the shapes of lists, once for each field of a document that is kept. Only fields have
 * one that show a part of what was fetched, without arguments, directives, fragments or abstract
 * types below them.
 */
final class Shapes {

    /** A fragment can stand in objects of different types. */
    private record Known(GraphQLType item, Optional<ListShape> shape) {}

    private final Cache<Field, Known> known = Caches.ofNodes();

    /** The shape of a list that a field holds; null if it is none of these. */
    @Nullable ListShape of(MergedField field, GraphQLType type, GraphQLSchema schema) {
        if (!field.isSingleField()) {
            return null;
        }
        GraphQLType item = GraphQLTypeUtil.unwrapAll(type);
        Known found =
                known.get(field.getSingleField(), one -> new Known(item, made(one, type, schema)));
        return found.item() == item ? found.shape().orElse(null) : null;
    }

    private static Optional<ListShape> made(Field field, GraphQLType type, GraphQLSchema schema) {
        try {
            Shape.Place place = new Making(schema).place(type, field.getSelectionSet());
            return Optional.of(new ListShape(place, new UsualSize()));
        } catch (NotPlain e) {
            return Optional.empty();
        }
    }

    private record Making(GraphQLSchema schema) {

        Shape.Place place(GraphQLType type, @Nullable SelectionSet selected) {
            GraphQLType nullable = GraphQLTypeUtil.unwrapNonNull(type);
            return new Shape.Place(GraphQLTypeUtil.isNonNull(type), shape(nullable, selected));
        }

        private Shape shape(GraphQLType type, @Nullable SelectionSet selected) {
            return switch (type) {
                case GraphQLScalarType scalar -> new Shape.Scalar(scalar);
                case GraphQLEnumType one -> new Shape.Enumerated(one);
                case GraphQLList list -> new Shape.Items(place(list.getWrappedType(), selected));
                case GraphQLObjectType object when selected != null ->
                        new Shape.Fields(members(object, selected));
                default -> throw new NotPlain(null);
            };
        }

        private List<Shape.Member> members(GraphQLObjectType object, SelectionSet selected) {
            Map<String, Shape.Member> members = new LinkedHashMap<>();
            for (Selection<?> each : selected.getSelections()) {
                Shape.Member member = member(object, each);
                if (members.put(member.key().getValue(), member) != null) {
                    throw new NotPlain(null);
                }
            }
            return List.copyOf(members.values());
        }

        private Shape.Member member(GraphQLObjectType object, Selection<?> selected) {
            if (!(selected instanceof Field field)
                    || !field.getDirectives().isEmpty()
                    || !field.getArguments().isEmpty()) {
                throw new NotPlain(null);
            }
            GraphQLFieldDefinition definition = definition(object, field);
            return new Shape.Member(
                    new SerializedString(field.getResultKey()),
                    source(object, definition, field),
                    place(definition.getType(), field.getSelectionSet()));
        }

        private FieldSource source(
                GraphQLObjectType object, GraphQLFieldDefinition definition, Field field) {
            LightDataFetcher<?> fetcher = fetcher(object, definition);
            if (fetcher instanceof SingletonPropertyDataFetcher) {
                return new RecordField(definition.getName());
            }
            MergedField selected = MergedField.newMergedField(field).build();
            return new FetchedField(
                    definition, fetcher, new PlainEnvironment(selected, definition.getType()));
        }

        /** A field whose arguments have no values that were not given. */
        private static GraphQLFieldDefinition definition(GraphQLObjectType object, Field field) {
            GraphQLFieldDefinition definition = object.getFieldDefinition(field.getName());
            if (definition == null
                    || definition.getArguments().stream()
                            .anyMatch(argument -> argument.hasSetDefaultValue())) {
                throw new NotPlain(null);
            }
            return definition;
        }

        private LightDataFetcher<?> fetcher(
                GraphQLObjectType object, GraphQLFieldDefinition definition) {
            DataFetcher<?> fetcher =
                    schema.getCodeRegistry()
                            .getDataFetcher(
                                    FieldCoordinates.coordinates(object, definition), definition);
            if (fetcher instanceof LightDataFetcher<?> light) {
                return light;
            }
            throw new NotPlain(null);
        }
    }
}
