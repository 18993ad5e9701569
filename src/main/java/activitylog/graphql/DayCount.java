package activitylog.graphql;

import java.time.LocalDate;

/** How many logs there are of one day. */
record DayCount(LocalDate day, long count) {}
