/** Audit records as Partner Center could have written them, made up from a seed. */
@NullMarked
package activitylog.demo.sample;

import org.jspecify.annotations.NullMarked;
