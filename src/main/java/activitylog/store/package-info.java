/** Activity logs kept in MongoDB. */
@NullMarked
package activitylog.store;

import org.jspecify.annotations.NullMarked;
