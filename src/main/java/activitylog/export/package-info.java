/** Activity logs as a file. */
@NullMarked
package activitylog.export;

import org.jspecify.annotations.NullMarked;
