package activitylog.graphql;

import graphql.execution.ExecutionContext;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * How a list is answered that is written at once.
 *
 * @param size of one like it
 */
record ListShape(Shape.Place place, UsualSize size) {

    /** Its JSON; {@link NotPlain} if it is not as simple as that. */
    WrittenList of(List<?> list, ExecutionContext execution) {
        ByteArrayOutputStream json =
                AnswerBytes.written(
                        size.of(list.size()), target -> place.write(list, execution, target));
        if (!list.isEmpty()) {
            size.was(json.size(), list.size());
        }
        return new WrittenList(json);
    }
}
