/** The built-in page. */
@NullMarked
package activitylog.web;

import org.jspecify.annotations.NullMarked;
