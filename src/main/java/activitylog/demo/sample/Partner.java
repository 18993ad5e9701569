package activitylog.demo.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partner, with its people and the customers that it has by now. */
final class Partner {

    private static final int AT_THE_START = 3; // of five companies, so many are customers already
    private static final int OF = 5;

    private final String tenant;
    private final List<String> staff;
    private final List<SampleCustomer> customers = new ArrayList<>();
    private final Deque<SampleCustomer> prospects = new ArrayDeque<>();

    Partner(Sample sample, Dice dice, Instant start) {
        this.tenant = sample.tenant();
        this.staff = sample.staff();
        List<Company> companies = sample.companies();
        for (int i = 0; i < companies.size(); i++) {
            String id = i < sample.knownIds().size() ? sample.knownIds().get(i) : dice.guid();
            SampleCustomer customer = new SampleCustomer(id, companies.get(i), dice);
            if (i * OF < companies.size() * AT_THE_START) {
                customers.add(customer);
                furnish(customer, i == 0 ? sample.knownSubscription() : null, dice, start);
            } else {
                prospects.add(customer);
            }
        }
    }

    /** Gives a customer what it bought before the story begins. */
    private static void furnish(
            SampleCustomer customer, @Nullable String knownId, Dice dice, Instant start) {
        int count = dice.between(2, 5);
        for (int i = 0; i < count; i++) {
            String id = i == 0 && knownId != null ? knownId : dice.guid();
            customer.bought(List.of(older(id, dice, start)));
        }
    }

    private static SampleSubscription older(String id, Dice dice, Instant start) {
        return SampleSubscription.bought(
                id,
                dice.pick(Product.CATALOGUE),
                dice.between(1, 250),
                dice.code(12),
                start.minus(Duration.ofDays(dice.between(1, 300))));
    }

    String tenant() {
        return tenant;
    }

    List<String> staff() {
        return staff;
    }

    List<SampleCustomer> customers() {
        return customers;
    }

    /** Who becomes a customer next; null if everybody is one. */
    @Nullable SampleCustomer nextProspect() {
        SampleCustomer prospect = prospects.poll();
        if (prospect != null) {
            customers.add(prospect);
        }
        return prospect;
    }
}
