package activitylog;

import activitylog.activity.Links;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where links to Partner Center lead.
 *
 * @param cloud which of the templates is used
 * @param templates the addresses of the pages in each cloud
 */
@ConfigurationProperties("activitylog.links")
record LinkProperties(@DefaultValue("commercial") String cloud, Map<String, Template> templates) {

    /**
     * The addresses in one cloud.
     *
     * @param subscriptions a customer's Subscriptions page, with {customerId}
     * @param subscription the page of one subscription, with {customerId} and {subscriptionId}
     */
    record Template(String subscriptions, String subscription) {}

    Links links() {
        Template template = templates.get(cloud);
        if (template == null) {
            throw new IllegalArgumentException(
                    "activitylog.links.cloud is "
                            + cloud
                            + ", but activitylog.links.templates only has "
                            + templates.keySet());
        }
        return new Links(template.subscriptions(), template.subscription());
    }
}
