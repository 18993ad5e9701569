/** Something to look at in one command. */
@NullMarked
package activitylog.demo;

import org.jspecify.annotations.NullMarked;
