/** Partner Center audit records coming in. */
@NullMarked
package activitylog.intake;

import org.jspecify.annotations.NullMarked;
