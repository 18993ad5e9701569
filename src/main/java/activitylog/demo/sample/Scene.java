package activitylog.demo.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One thing that happens: who there is, and the records that it leaves. */
final class Scene {

    private static final String PORTAL = "b81e5d3a-90c7-4f26-a1d4-3e7f60c2985b";
    private static final List<String> APPLICATIONS =
            List.of(PORTAL, PORTAL, "Partner Center Native App", "Partner Center Web");
    private static final double FAILURES = 0.03;

    private final Partner partner;
    private final Dice dice;
    private final Instant at;
    private final SampleCustomer customer;
    private final String actor;
    private final String application;
    private final boolean failing;
    private final List<Draft> drafts = new ArrayList<>();

    Scene(Partner partner, Dice dice, Instant at) {
        this.partner = partner;
        this.dice = dice;
        this.at = at;
        this.customer = dice.pick(partner.customers());
        this.actor = dice.pick(partner.staff());
        this.application = dice.pick(APPLICATIONS);
        this.failing = dice.chance(FAILURES);
    }

    Partner partner() {
        return partner;
    }

    Dice dice() {
        return dice;
    }

    Instant at() {
        return at;
    }

    /** The customer whom it happens to. */
    SampleCustomer customer() {
        return customer;
    }

    /** Whether what is tried does not work; then it must change nothing. */
    boolean failing() {
        return failing;
    }

    /** A record of the partner alone. */
    Draft record(String operation, String resourceType) {
        Draft draft = new Draft(operation, resourceType).by(actor, application);
        drafts.add(draft);
        return failing ? draft.status("failed") : draft;
    }

    /** A record of the customer. */
    Draft customerRecord(String operation, String resourceType) {
        return record(operation, resourceType).of(customer);
    }

    List<Draft> drafts() {
        return drafts;
    }
}
