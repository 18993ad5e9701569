package activitylog.activity;

/**
 * What a reader should know of a file that a spreadsheet may not show in full.
 *
 * @param shortenedCells texts that were longer than a cell, and end with a mark
 * @param rowsBeyondSheet rows that stand behind the last one that a spreadsheet opens
 * @param plainLinks cells that lead nowhere, because the sheets have as many links as they can
 */
public record ExportWarnings(long shortenedCells, long rowsBeyondSheet, long plainLinks) {

    /** Nothing to know. */
    public static final ExportWarnings NONE = new ExportWarnings(0, 0, 0);
}
