package activitylog.graphql;

import graphql.execution.ExecutionContext;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
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
    record Member(SerializableString key, FieldSource source, Place place) {

        void write(Object object, ExecutionContext execution, AnswerBytes target) {
            target.name(key);
            place.write(source.value(object, execution), execution, target);
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
