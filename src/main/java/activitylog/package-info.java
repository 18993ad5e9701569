/** The server: its start and the settings that belong to no single package. */
@NullMarked
package activitylog;

import org.jspecify.annotations.NullMarked;
