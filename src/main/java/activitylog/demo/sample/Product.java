package activitylog.demo.sample;

import java.util.List;

/**
 * Something that customers buy.
 *
 * @param name as it stands on an invoice
 * @param offerId a GUID for the old commerce, {@code product:sku:availability} for the new one
 * @param price for one seat and month
 * @param term ISO 8601; an empty text for what has no term
 * @param billing who pays how: {@code license} or {@code usage}
 */
record Product(String name, String offerId, double price, String term, String billing) {

    static final List<Product> CATALOGUE =
            List.of(
                    licence("Business Suite Standard", "CFQ7TTC0AAA1:0001:CFQ7TTC0ZZZ9", 11.70),
                    licence("Business Suite Premium", "CFQ7TTC0AAA2:0001:CFQ7TTC0ZZY8", 20.60),
                    licence("Enterprise Suite E3", "CFQ7TTC0AAA3:0002:CFQ7TTC0ZZX7", 35.70),
                    licence("Enterprise Suite E5", "CFQ7TTC0AAA4:0002:CFQ7TTC0ZZW6", 54.80),
                    licence("Identity Add-on P1", "CFQ7TTC0BBB2:0002:CFQ7TTC0YYY8", 5.60),
                    licence("Mail Plan 1", "CFQ7TTC0CCC1:0001:CFQ7TTC0YYX1", 3.70),
                    licence(
                            "Diagrams, Plan 2 (Éducation)",
                            "CFQ7TTC0DDD1:0004:CFQ7TTC0YYW2",
                            14.10),
                    licence("Telephony \"Calling\" Plan", "CFQ7TTC0EEE1:0001:CFQ7TTC0YYV3", 7.50),
                    new Product(
                            "Project Plan 3",
                            "CFQ7TTC0FFF1:0003:CFQ7TTC0YYU4",
                            28.1,
                            "P1M",
                            "license"),
                    new Product(
                            "Cloud PC 2vCPU/8GB",
                            "CFQ7TTC0GGG1:0009:CFQ7TTC0YYT5",
                            41,
                            "P1M",
                            "license"),
                    new Product(
                            "Security Operations",
                            "CFQ7TTC0HHH1:0001:CFQ7TTC0YYS6",
                            4.7,
                            "P3Y",
                            "license"),
                    new Product("Cloud Plan", "DZH3180X0001:0001:DZH318Z0AAAA", 0, "", "usage"),
                    new Product(
                            "Mail Archive (legacy)",
                            "2828BE95-46BA-4F91-B2FD-0BEF192ECF60",
                            2.8,
                            "P1Y",
                            "license"));

    private static Product licence(String name, String offerId, double price) {
        return new Product(name, offerId, price, "P1Y", "license");
    }

    boolean licensed() {
        return billing.equals("license");
    }

    /** How long the customer is bound, in days. */
    int termDays() {
        return switch (term) {
            case "P1M" -> 30;
            case "P3Y" -> 3 * 365;
            default -> 365;
        };
    }
}
