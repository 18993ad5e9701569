package activitylog.export;

/**
 * What a reader should know of a file that a spreadsheet may not show in full.
 *
 * @param shortenedCells texts that were longer than a cell, and end with a mark
 * @param rowsBeyondSheet rows that stand behind the last one that a spreadsheet opens
 * @param plainLinks cells that lead nowhere, because the sheets have as many links as they can
 */
record Warnings(long shortenedCells, long rowsBeyondSheet, long plainLinks) {

    /** Nothing to know. */
    static final Warnings NONE = new Warnings(0, 0, 0);

    /** How many rows a sheet has below its header. */
    static final int SHEET_ROWS = 1_048_575;
}
