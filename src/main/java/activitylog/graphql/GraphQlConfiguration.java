package activitylog.graphql;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Wires the schema to the code, and the code to its path. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

    @Bean
    RuntimeWiringConfigurer scalarsWiring() {
        return wiring -> Scalars.ALL.forEach(wiring::scalar);
    }

    @Bean
    RuntimeWiringConfigurer computedFieldsWiring(ComputedFields fields) {
        return fields.wiring();
    }

    @Bean
    RuntimeWiringConfigurer connectionsWiring(Connections connections, Selections selections) {
        return wiring -> ConnectionFetcher.wire(wiring, connections, selections);
    }

    @Bean
    RuntimeWiringConfigurer objectsWiring(
            CustomerFields customers, SubscriptionFields subscriptions) {
        return wiring -> {
            customers.wire(wiring);
            subscriptions.wire(wiring);
        };
    }

    @Bean
    GraphQlSourceBuilderCustomizer execution(
            ObjectProvider<Instrumentation> instrumentations,
            ObjectProvider<DataFetcherExceptionResolver> errors) {
        ValidDocuments documents = new ValidDocuments();
        FetchingOnly instrumentation = new FetchingOnly(instrumentations.orderedStream().toList());
        PlainLists strategy =
                new PlainLists(
                        DataFetcherExceptionResolver.createExceptionHandler(
                                errors.orderedStream().toList()));
        return source ->
                source.configureGraphQl(graphQl ->
                        graphQl.queryExecutionStrategy(strategy)
                                .preparsedDocumentProvider(documents)
                                .instrumentation(instrumentation));
    }

    @Bean
    LimitsOnce limits(GraphQlLimits limits) {
        return new LimitsOnce(
                List.of(
                        new MaxQueryDepthInstrumentation(limits.depth()),
                        new MaxQueryComplexityInstrumentation(
                                limits.complexity(), new Complexity())));
    }

    @Bean
    TimeLimit timeLimit(GraphQlLimits limits) {
        return new TimeLimit(limits.time());
    }

    /** Comes before the route that Spring Boot has for the same path. */
    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> graphQlRoute(GraphQlEndpoint endpoint) {
        return RouterFunctions.route(RequestPredicates.POST("/graphql"), endpoint::answer);
    }
}
