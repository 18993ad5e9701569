package activitylog.activity;

/**
 * A column that an exported file can have.
 *
 * @param name stable: what the parameter {@code columns} of a request takes
 * @param layout in which files
 * @param heading what stands above it, without the zone that headings of date-times end with
 * @param kind what its cells hold
 * @param description one sentence in English
 * @param standard whether a file has it unless columns are chosen
 */
public record ExportColumn(
        String name,
        ExportLayout layout,
        String heading,
        ExportColumnKind kind,
        String description,
        boolean standard) {}
