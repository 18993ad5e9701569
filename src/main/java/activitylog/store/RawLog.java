package activitylog.store;

/** The document of a log, or what was read of it, as bytes of BSON. */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
record RawLog(byte[] bytes) {}
