package activitylog.export;

import activitylog.activity.Customer;
import activitylog.activity.Links;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * For whom a file is written.
 *
 * @param wording the words of the reader's language
 * @param zone in which date-times are written
 * @param links to Partner Center's pages
 */
record Rendering(Wording wording, ZoneId zone, Links links) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /** The date and time in a form that spreadsheets recognise in every language. */
    String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone));
    }

    /** How a heading names the zone. */
    String zoneName() {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    /** The customer's Subscriptions page. */
    String subscriptionsUrl(Customer customer) {
        return links.subscriptions(customer.id());
    }
}
