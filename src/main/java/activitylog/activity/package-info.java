/** What happened, to whom, by whom, and how to ask for it. Knows no framework and no database. */
@NullMarked
package activitylog.activity;

import org.jspecify.annotations.NullMarked;
