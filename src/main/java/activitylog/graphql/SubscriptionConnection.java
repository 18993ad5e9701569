package activitylog.graphql;

import activitylog.activity.Scope;
import activitylog.activity.Subscription;
import java.util.List;

/** Some of the subscriptions of a customer. */
record SubscriptionConnection(
        List<SubscriptionEdge> edges, PageInfo pageInfo, Scope scope, String customerId) {

    public List<Subscription> nodes() {
        return edges.stream().map(SubscriptionEdge::node).toList();
    }
}
