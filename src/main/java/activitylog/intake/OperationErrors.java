package activitylog.intake;

import activitylog.activity.OperationError;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the errors that resources tell of. */
final class OperationErrors {

    private OperationErrors() {}

    /** Those of the lists, or single errors, with those names. */
    static List<OperationError> of(Fields fields, String... names) {
        List<OperationError> errors = new ArrayList<>();
        for (String name : names) {
            Stream.concat(Stream.of(fields.group(name)), fields.list(name).stream().map(Fields::of))
                    .map(OperationErrors::error)
                    .filter(error -> error.code() != null || error.description() != null)
                    .forEach(errors::add);
        }
        return errors;
    }

    private static OperationError error(Fields error) {
        return new OperationError(
                error.text("Code", "ErrorCode"),
                error.text("Description", "Message", "ErrorMessage"));
    }
}
