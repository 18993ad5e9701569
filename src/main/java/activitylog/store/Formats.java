package activitylog.store;

import activitylog.activity.ActivityLog;
import activitylog.activity.Details;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the format of a type. */
final class Formats {

    private final Map<Class<?>, RecordFormat<?>> records = new HashMap<>();

    /** The format of the values of a component. */
    Format<Object> of(Component component) {
        if (component.holder() != ActivityLog.class) {
            return general(of(component.type()));
        }
        if (component.type() == Instant.class) {
            return general(Scalar.MILLISECONDS);
        }
        return switch (component.name()) {
            case "source" -> general(new SourceReference());
            case "attributes" -> general(new AttributesFormat());
            default -> general(of(component.type()));
        };
    }

    private Format<?> of(Type type) {
        return switch (type) {
            case ParameterizedType list when list.getRawType() == List.class ->
                    new ListFormat<>(of(list.getActualTypeArguments()[0]));
            case Class<?> single -> ofClass(single);
            default -> throw new IllegalArgumentException("No format for " + type);
        };
    }

    private Format<?> ofClass(Class<?> type) {
        Scalar<?> scalar = Scalar.ALL.get(type);
        if (scalar != null) {
            return scalar;
        }
        if (type.isEnum()) {
            return ofEnum(type);
        }
        if (type == Details.class) {
            return new DetailsFormat(this);
        }
        Class<? extends Record> whole = type.asSubclass(Record.class);
        return isWrapper(whole) ? new WrapperFormat<>(whole) : ofRecord(whole);
    }

    /** The format of a record, always as a document. */
    @SuppressWarnings("unchecked") // The map only holds formats of the type that is their key.
    <R extends Record> RecordFormat<R> ofRecord(Class<R> type) {
        RecordFormat<R> known = (RecordFormat<R>) records.get(type);
        if (known != null) {
            return known;
        }
        RecordFormat<R> made = new RecordFormat<>(type);
        records.put(type, made);
        made.settle(this);
        return made;
    }

    /** Whether the record only gives a name to a text. */
    static boolean isWrapper(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components != null
                && components.length == 1
                && components[0].getType() == String.class;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // An enum is its own type parameter.
    private static Format<?> ofEnum(Class<?> type) {
        return Scalar.ofEnum((Class) type);
    }

    @SuppressWarnings("unchecked") // Used for values of the component that the format was made for.
    private static Format<Object> general(Format<?> format) {
        return (Format<Object>) format;
    }
}
