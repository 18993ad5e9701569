/** Who is asking and what they may see: the only maker of a scope. */
@NullMarked
package activitylog.access;

import org.jspecify.annotations.NullMarked;
