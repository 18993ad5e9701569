package activitylog.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody ordered as a file.
 *
 * @param form of the file, for example {@code csv}
 * @param layout what a row is, for example {@code entries}
 * @param columns their names, in their order
 * @param language of headings and labels
 * @param period that was settled on
 * @param asOf logs that were taken in later are not in the file
 * @param after the cursor behind which the file begins; null: it is a file of its own
 * @param parameters the request as it was sent; null if the reader may not know it
 * @param hidden what the file does not show, because its owner may not see it
 */
public record ExportOrder(
        String form,
        String layout,
        List<String> columns,
        Language language,
        Period period,
        Instant asOf,
        @Nullable String after,
        @Nullable List<ExportParameter> parameters,
        List<FieldGroup> hidden) {

    public ExportOrder {
        columns = List.copyOf(columns);
        hidden = hidden.stream().sorted().toList();
    }

    /** The same for a reader who may not know what was asked. */
    public ExportOrder withoutParameters() {
        return new ExportOrder(form, layout, columns, language, period, asOf, after, null, hidden);
    }
}
