package activitylog;

import static activitylog.activity.ActivityLogBuilder.aLog;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogId;
import activitylog.activity.Scope;
import activitylog.activity.Subscription;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A tenant with a log of its own. What two of them keep differs in nothing but the name, which
 * stands in every log: customers, subscriptions, user actions and moments are the same.
 *
 * @param name a word that nothing else contains
 */
record Partner(String name, Scope scope) {

    static final String CUSTOMER = "0c39d6d5-c70d-4c55-bc02-f620844f3fd1";
    static final int LOGS = 300;

    private static final Instant START = Instant.parse("2024-05-14T09:30:00Z");
    private static final int USER_ACTIONS = 30;

    String id(int number) {
        return ActivityLogId.of(scope.tenant(), "record " + number);
    }

    List<String> ids() {
        return IntStream.range(0, LOGS).mapToObj(this::id).toList();
    }

    List<ActivityLog> logs() {
        return IntStream.range(0, LOGS).mapToObj(this::log).toList();
    }

    private ActivityLog log(int number) {
        return aLog(id(number))
                .occurredAt(START.plusSeconds(number))
                .customer(CUSTOMER, "Contoso, customer of " + name)
                .partnerUser("ann@" + name + ".example")
                .correlationId("user-action-" + number % USER_ACTIONS)
                .subscriptions(new Subscription("s-" + number % 10, "Suite", null, 5, CUSTOMER))
                .build();
    }

    /** A log whose every id no other tenant has. */
    ActivityLog own() {
        return aLog(ActivityLogId.of(scope.tenant(), "own"))
                .occurredAt(START)
                .customer(ownId("customer"), "Fabrikam, customer of " + name)
                .partnerUser(ownId("user"))
                .correlationId(ownId("action"))
                .subscriptionIds(ownId("subscription"))
                .build();
    }

    String ownId(String kind) {
        return kind + "-" + name;
    }
}
