package activitylog.intake;

import activitylog.activity.BillingProfile;
import activitylog.activity.CustomerDetails;
import activitylog.activity.Details;
import org.jspecify.annotations.Nullable;

/** Understands customers, and the profiles of customers by themselves. */
final class CustomerDetailsParser implements DetailsParser {

    @Override
    public @Nullable Details parse(AuditRecord record) {
        boolean profileOnly =
                record.operation().equals("update_customer_billing_profile")
                        && !record.fields().has("BillingProfile");
        return Substance.of(
                profileOnly ? ofProfile(record) : ofCustomer(record.fields(), record.data()));
    }

    private static CustomerDetails ofProfile(AuditRecord record) {
        BillingProfile profile = profile(record.fields());
        String name = profile == null ? null : profile.companyName();
        return new CustomerDetails(null, name, null, null, null, profile);
    }

    private static CustomerDetails ofCustomer(Fields customer, CustomizedData data) {
        FieldsOrData both = new FieldsOrData(customer, data);
        Fields company = customer.group("CompanyProfile");
        BillingProfile profile = profile(customer.group("BillingProfile"));
        return new CustomerDetails(
                or(customer.text("Id", "TenantId"), company.text("TenantId")),
                or(company.text("CompanyName"), companyName(both, profile)),
                or(company.text("Domain"), both.text("Domain", "PrimaryDomainName")),
                both.text("RelationshipToPartner", "Relationship"),
                customer.bool("AllowDelegatedAccess"),
                profile);
    }

    private static @Nullable String companyName(
            FieldsOrData both, @Nullable BillingProfile profile) {
        String said = both.text("CompanyName", "CompanyName");
        return said != null || profile == null ? said : profile.companyName();
    }

    private static @Nullable BillingProfile profile(Fields profile) {
        Fields address = profile.group("DefaultAddress");
        BillingProfile read =
                new BillingProfile(
                        profile.text("Id"),
                        profile.text("CompanyName"),
                        or(profile.text("FirstName"), address.text("FirstName")),
                        or(profile.text("LastName"), address.text("LastName")),
                        profile.text("Email"),
                        profile.text("Culture"),
                        address.text("Country"),
                        address.text("Region", "State"),
                        address.text("City"),
                        address.text("AddressLine1"),
                        address.text("AddressLine2"),
                        address.text("PostalCode"),
                        address.text("PhoneNumber"));
        return Substance.of(read);
    }

    private static @Nullable String or(@Nullable String said, @Nullable String otherwise) {
        return said == null ? otherwise : said;
    }
}
