package activitylog.activity;

/** How much one audit record may be that is handed in, for doors that tell it. */
public interface IntakeLimits {

    /** Bytes of a record, about. */
    long recordBytes();

    /** Objects and lists of a record inside of each other. */
    int recordDepth();

    /** Rejected records that a report names; all are counted. */
    int listedRejections();
}
