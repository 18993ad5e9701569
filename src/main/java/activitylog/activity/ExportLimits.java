package activitylog.activity;

/** How much exports may be, for doors that tell it. */
public interface ExportLimits {

    /** Exports that one server runs at the same time. */
    int maxRunning();

    /** Those of them that are for one tenant. */
    int maxRunningPerTenant();

    /** Rows that a spreadsheet shows below the header. */
    int sheetRows();

    /** Characters of a cell, in UTF-16; longer texts are shortened. */
    int cellCharacters();

    /** Places that a receipt keeps behind which a file can go on. */
    int checkpoints();
}
