package activitylog.activity;

/** What a row of an exported file is. */
public enum ExportLayout {
    /** A log. */
    ENTRIES("entries"),
    /** A subscription that was purchased or changed; a log without any has no row. */
    LINE_ITEMS("lineItems"),
    /** A field that changed; a log without any has no row. */
    CHANGES("changes");

    private final String parameter;

    ExportLayout(String parameter) {
        this.parameter = parameter;
    }

    /** What the parameter {@code layout} of a request calls it. */
    public String parameter() {
        return parameter;
    }
}
