package activitylog.graphql;

import graphql.execution.ExecutionContext;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLScalarType;
import graphql.schema.LightDataFetcher;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;

/** How a value that has been fetched is answered, if nothing below it must be fetched. */
sealed interface Shape {

    /** Writes the answer; {@link NotPlain} if it is not as simple as that. */
    void write(Object value, ExecutionContext execution, AnswerBytes target);

    /** A value of a scalar type. */
    record Scalar(GraphQLScalarType type) implements Shape {

        @Override
        public void write(Object value, ExecutionContext execution, AnswerBytes target) {
            target.write(
                    type.getCoercing()
                            .serialize(
                                    value, execution.getGraphQLContext(), execution.getLocale()));
        }
    }

    /** A value of an enum. */
    record Enumerated(GraphQLEnumType type) implements Shape {

        @Override
        public void write(Object value, ExecutionContext execution, AnswerBytes target) {
            target.write(
                    type.serialize(value, execution.getGraphQLContext(), execution.getLocale()));
        }
    }

    /** A list. */
    record Items(Place item) implements Shape {

        @Override
        public void write(Object value, ExecutionContext execution, AnswerBytes target) {
            target.startArray();
            for (Object each : (Iterable<?>) value) {
                item.write(each, execution, target);
            }
            target.endArray();
        }
    }

    /** An object, of which some fields are wanted. */
    record Fields(List<Member> members) implements Shape {

        @Override
        public void write(Object value, ExecutionContext execution, AnswerBytes target) {
            target.startObject();
            for (Member member : members) {
                member.write(value, execution, target);
            }
            target.endObject();
        }
    }

    /**
     * A field of an object.
     *
     * @param key under which it is answered
     */
    record Member(SerializableString key, Source source, Place place) {

        void write(Object object, ExecutionContext execution, AnswerBytes target) {
            target.name(key);
            place.write(source.value(object, execution), execution, target);
        }
    }

    /** Where the value of a field comes from. */
    sealed interface Source {

        /** The value; {@link NotPlain} if it is not as simple as that. */
        @Nullable Object value(Object object, ExecutionContext execution);
    }

    /** What a record has under the name of the field. */
    record Component(Components components) implements Source {

        @Override
        public @Nullable Object value(Object object, ExecutionContext execution) {
            return components.of(object);
        }
    }

    /** Computed from the object. */
    record Computed(
            GraphQLFieldDefinition field, LightDataFetcher<?> fetcher, PlainEnvironment environment)
            implements Source {

        @Override
        public @Nullable Object value(Object object, ExecutionContext execution) {
            try {
                return fetcher.get(field, object, () -> environment.of(object, execution));
            } catch (Exception e) {
                throw new NotPlain(e);
            }
        }
    }

    /** Where a value stands that may have to be there. */
    record Place(boolean mandatory, Shape shape) {

        void write(@Nullable Object value, ExecutionContext execution, AnswerBytes target) {
            if (value != null) {
                shape.write(value, execution, target);
            } else if (mandatory) {
                throw new NotPlain(null);
            } else {
                target.write(null);
            }
        }
    }
}
