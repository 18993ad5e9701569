package activitylog.graphql;

import activitylog.activity.Selection;

/**
 * What of a connection is selected.
 *
 * @param entries whether any of the entries, or where they lie
 * @param snapshot whether anything that tells of which moment the answer is: a cursor, or a count
 * @param logs of the entries
 */
record ConnectionSelection(boolean entries, boolean snapshot, Selection logs) {}
