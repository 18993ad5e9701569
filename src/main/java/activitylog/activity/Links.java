package activitylog.activity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/**
 * Addresses of Partner Center's pages, made from templates.
 *
 * @param subscriptions of a customer's Subscriptions page; holds <code>{customerId}</code>
 * @param subscription of the page of one subscription; holds <code>{customerId}</code> and <code>
 *     {subscriptionId}</code>
 */
public record Links(String subscriptions, String subscription) {

    /**
     * @throws IllegalArgumentException if a template lacks a placeholder
     */
    public Links {
        need(subscriptions, "{customerId}");
        need(subscription, "{customerId}");
        need(subscription, "{subscriptionId}");
    }

    /** The customer's Subscriptions page. */
    public String subscriptions(String customerId) {
        return subscriptions.replace("{customerId}", encoded(customerId));
    }

    /** The page of one subscription. */
    public String subscription(String customerId, String subscriptionId) {
        return subscription
                .replace("{customerId}", encoded(customerId))
                .replace("{subscriptionId}", encoded(subscriptionId));
    }

    private static void need(String template, String placeholder) {
        if (!template.contains(placeholder)) {
            throw new IllegalArgumentException(
                    "The link template " + template + " lacks " + placeholder);
        }
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, UTF_8).replace("+", "%20");
    }
}
