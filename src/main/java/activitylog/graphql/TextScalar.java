package activitylog.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A scalar that travels as a string.
 *
 * @param expected what a client should have sent, as a noun phrase
 */
record TextScalar<T>(
        Class<T> type, String expected, Function<String, T> parse, Function<T, String> print)
        implements Coercing<T, String> {

    private static final int SHOWN = 80;

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
        if (!type.isInstance(result)) {
            throw new CoercingSerializeException("Expected " + expected);
        }
        return print.apply(type.cast(result));
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        T parsed = parsed(input);
        if (parsed == null) {
            throw new CoercingParseValueException(message(input));
        }
        return parsed;
    }

    @Override
    public T parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object value = input instanceof StringValue text ? text.getValue() : null;
        T parsed = parsed(value);
        if (parsed == null) {
            throw new CoercingParseLiteralException(message(value));
        }
        return parsed;
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(print.apply(type.cast(input)));
    }

    private @Nullable T parsed(@Nullable Object input) {
        try {
            return input instanceof String text ? parse.apply(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private String message(@Nullable Object input) {
        String text = input instanceof String given ? given : "something else";
        return "Expected "
                + expected
                + ", was "
                + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
    }
}
