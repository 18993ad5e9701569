package activitylog.activity;

import java.util.List;

/**
 * A parameter of the request for a file, as it was sent.
 *
 * @param values in the order sent
 */
public record ExportParameter(String name, List<String> values) {

    public ExportParameter {
        values = List.copyOf(values);
    }
}
