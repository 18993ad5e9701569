package activitylog.graphql;

import graphql.execution.ExecutionContext;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLScalarType;
import graphql.schema.LightDataFetcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a value that has been fetched is answered, if nothing below it must be fetched. */
sealed interface Shape {

    /** The answer; {@link NotPlain} if it is not as simple as that. */
    @Nullable Object answer(Object value, ExecutionContext execution);

    /** A value of a scalar type. */
    record Scalar(GraphQLScalarType type) implements Shape {

        @Override
        public @Nullable Object answer(Object value, ExecutionContext execution) {
            return type.getCoercing()
                    .serialize(value, execution.getGraphQLContext(), execution.getLocale());
        }
    }

    /** A value of an enum. */
    record Enumerated(GraphQLEnumType type) implements Shape {

        @Override
        public @Nullable Object answer(Object value, ExecutionContext execution) {
            return type.serialize(value, execution.getGraphQLContext(), execution.getLocale());
        }
    }

    /** A list. */
    record Items(Place item) implements Shape {

        @Override
        public List<@Nullable Object> answer(Object value, ExecutionContext execution) {
            List<@Nullable Object> answers = new ArrayList<>();
            for (Object each : (Iterable<?>) value) {
                answers.add(item.answer(each, execution));
            }
            return answers;
        }
    }

    /** An object, of which some fields are wanted. */
    record Fields(List<Member> members) implements Shape {

        @Override
        public Map<String, @Nullable Object> answer(Object value, ExecutionContext execution) {
            Map<String, @Nullable Object> answers = LinkedHashMap.newLinkedHashMap(members.size());
            for (Member member : members) {
                answers.put(member.key(), member.answer(value, execution));
            }
            return answers;
        }
    }

    /**
     * A field of an object.
     *
     * @param key under which it is answered
     */
    record Member(
            String key,
            GraphQLFieldDefinition field,
            LightDataFetcher<?> fetcher,
            PlainEnvironment environment,
            Place place) {

        @Nullable Object answer(Object source, ExecutionContext execution) {
            try {
                return place.answer(
                        fetcher.get(field, source, () -> environment.of(source, execution)),
                        execution);
            } catch (NotPlain e) {
                throw e;
            } catch (Exception e) {
                throw new NotPlain(e);
            }
        }
    }

    /** Where a value stands that may have to be there. */
    record Place(boolean mandatory, Shape shape) {

        @Nullable Object answer(@Nullable Object value, ExecutionContext execution) {
            Object answer = value == null ? null : shape.answer(value, execution);
            if (mandatory && answer == null) {
                throw new NotPlain(null);
            }
            return answer;
        }
    }
}
