package activitylog.demo.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A customer, with what it has by now. */
final class SampleCustomer {

    private static final int USERS = 6;
    private static final int REMEMBERED = 500;

    private final String id;
    private final Company company;
    private final List<SampleSubscription> subscriptions = new ArrayList<>();
    private final List<Person> users = new ArrayList<>();

    SampleCustomer(String id, Company company, Dice dice) {
        this.id = id;
        this.company = company;
        for (int i = 0; i < USERS; i++) {
            users.add(Person.of(dice, company.domain()));
        }
    }

    String id() {
        return id;
    }

    Company company() {
        return company;
    }

    List<Person> users() {
        return users;
    }

    String domain() {
        return company.domain() + ".onmicrosoft.example";
    }

    /** What it has bought last. */
    List<SampleSubscription> subscriptions() {
        return Collections.unmodifiableList(subscriptions);
    }

    /** Adds what it has bought; of the oldest it knows no more, or each play would search more. */
    void bought(List<SampleSubscription> more) {
        subscriptions.addAll(more);
        subscriptions.subList(0, Math.max(0, subscriptions.size() - REMEMBERED)).clear();
    }

    /** Puts a subscription where the one with its id was. */
    void change(SampleSubscription changed) {
        subscriptions.replaceAll(old -> old.id().equals(changed.id()) ? changed : old);
    }

    Map<String, @Nullable Object> companyProfile() {
        return Json.object(
                "TenantId",
                id,
                "Domain",
                domain(),
                "CompanyName",
                company.name(),
                "Address",
                null,
                "Email",
                null,
                "Attributes",
                Json.attributes("CustomerCompanyProfile"));
    }

    Map<String, @Nullable Object> billingProfile(Person contact, String street) {
        return Json.object(
                "Id", new Dice(id.hashCode()).guid(),
                "FirstName", contact.first(),
                "LastName", contact.last(),
                "Email", contact.principalName(),
                "Culture", company.place().culture(),
                "Language", company.place().culture().substring(0, 2),
                "CompanyName", company.name(),
                "DefaultAddress",
                        Json.object(
                                "Country",
                                company.place().country(),
                                "Region",
                                null,
                                "City",
                                company.place().city(),
                                "State",
                                null,
                                "AddressLine1",
                                street,
                                "PostalCode",
                                "77100",
                                "PhoneNumber",
                                null),
                "Attributes", Json.attributes("CustomerBillingProfile"));
    }
}
