package activitylog.graphql;

import activitylog.activity.Customer;
import activitylog.activity.CustomerSearch;
import activitylog.activity.Scope;
import java.util.List;

/**
 * Some of the customers that a search finds.
 *
 * @param arguments the names of those that were given
 */
record CustomerConnection(
        List<CustomerEdge> edges,
        PageInfo pageInfo,
        Scope scope,
        CustomerSearch search,
        List<String> arguments) {

    public List<Customer> nodes() {
        return edges.stream().map(CustomerEdge::node).toList();
    }
}
