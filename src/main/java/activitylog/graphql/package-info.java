/** Activity logs over GraphQL. */
@NullMarked
package activitylog.graphql;

import org.jspecify.annotations.NullMarked;
