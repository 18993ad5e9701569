package activitylog.access;

import static activitylog.activity.ActivityLogBuilder.aLog;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogBuilder;
import activitylog.activity.Anatomy;
import activitylog.activity.Attribute;
import activitylog.activity.Change;
import activitylog.activity.ChangeKind;
import activitylog.activity.Details;
import activitylog.activity.NamedValue;
import activitylog.activity.OtherDetails;
import activitylog.activity.ValueKind;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Logs with details of every kind, in which everything is filled: values about money with {@link
 * #BILLING}, values about people with {@link #PERSONAL}, the others with {@link #OPEN}.
 */
final class MarkedLogs {

    static final String OPEN = "everybody";
    static final String BILLING = "77310077";
    static final String PERSONAL = "Luc-Brie";

    private static final Set<String> PEOPLE =
            Set.of(
                    "CustomerUserDetails.userPrincipalName",
                    "CustomerUserDetails.displayName",
                    "CustomerUserDetails.firstName",
                    "CustomerUserDetails.lastName",
                    "UserLicenseError.displayName",
                    "UserLicenseError.email",
                    "Contact.firstName",
                    "Contact.lastName",
                    "Contact.email",
                    "Contact.phoneNumber");
    private static final Set<String> CONTACTS =
            Set.of("firstName", "lastName", "email", "phoneNumber");
    private static final Set<String> MONEY =
            Set.of(
                    "OrderDetails.currencyCode",
                    "OrderDetails.currencySymbol",
                    "OrderDetails.totalPrice",
                    "SpendingDetails.amount",
                    "SpendingDetails.currencyCode",
                    "InvoiceDetails.totalCharges",
                    "InvoiceDetails.paidAmount",
                    "InvoiceDetails.currencyCode",
                    "InvoiceDetails.currencySymbol");

    private MarkedLogs() {}

    /**
     * A log for each kind of details, one of a billing profile, and one without details.
     *
     * @param idOf makes the ids
     */
    static List<ActivityLog> all(UnaryOperator<String> idOf) {
        Stream<ActivityLogBuilder> kinds =
                Arrays.stream(Details.class.getPermittedSubclasses())
                        .map(type -> aLog(idOf.apply(type.getSimpleName())).details(details(type)));
        Stream<ActivityLogBuilder> others =
                Stream.of(
                        aLog(idOf.apply("profile"))
                                .action("update_customer_billing_profile")
                                .changes(change("DefaultAddress.City", BILLING))
                                .attributes(new Attribute("Culture", BILLING))
                                .details(
                                        new OtherDetails(
                                                List.of(text("City", BILLING), number("Zip")))),
                        withValues(aLog(idOf.apply("bare"))));
        return Stream.concat(kinds.map(MarkedLogs::withValues), others)
                .map(log -> log.source("{\"a\":\"" + BILLING + PERSONAL + "\"}").build())
                .toList();
    }

    private static ActivityLogBuilder withValues(ActivityLogBuilder log) {
        return log.changes(
                        change("Quantity", OPEN),
                        change("LineItems[0].Pricing.ListPrice", BILLING),
                        change("FirstName", PERSONAL),
                        change("Notes", "{\"Email\":\"" + PERSONAL + "\"}"),
                        new Change("CurrencyCode", ChangeKind.ADDED, null, BILLING))
                .attributes(
                        new Attribute("Quantity-0", OPEN),
                        new Attribute("DisplayName", PERSONAL),
                        new Attribute("TotalPrice-1", BILLING),
                        new Attribute("PartnerOnRecord-0", null),
                        new Attribute("", "{\"UserPrincipalName\":\"" + PERSONAL + "\"}"));
    }

    private static Change change(String path, String value) {
        return new Change(path, ChangeKind.CHANGED, value + 1, value + 2);
    }

    private static Details details(Class<?> type) {
        return type == OtherDetails.class ? tree() : (Details) filled(type);
    }

    private static OtherDetails tree() {
        return new OtherDetails(
                List.of(
                        text("Host", OPEN),
                        group("User", ValueKind.GROUP, text("Name", PERSONAL)),
                        group("Pricing", ValueKind.LIST, number("0")),
                        number("TotalPrice"),
                        text("Deep", "[{\"email\":\"" + PERSONAL + "\"}]"),
                        new NamedValue(
                                "HasContact", ValueKind.BOOLEAN, null, null, true, List.of())));
    }

    private static NamedValue text(String name, String value) {
        return new NamedValue(name, ValueKind.TEXT, value, null, null, List.of());
    }

    private static NamedValue number(String name) {
        BigDecimal number = new BigDecimal(BILLING);
        return new NamedValue(name, ValueKind.NUMBER, null, number, null, List.of());
    }

    private static NamedValue group(String name, ValueKind kind, NamedValue child) {
        return new NamedValue(name, kind, null, null, null, List.of(child));
    }

    /** A record with something in every component. */
    private static Record filled(Class<?> type) {
        Anatomy<? extends Record> anatomy = new Anatomy<>(type.asSubclass(Record.class));
        return anatomy.whole(
                anatomy.components().stream()
                        .map(component -> value(component, mark(type, component)))
                        .toArray());
    }

    private static String mark(Class<?> type, RecordComponent component) {
        String name = type.getSimpleName() + '.' + component.getName();
        if (type.getSimpleName().equals("BillingProfile")) {
            return CONTACTS.contains(component.getName()) ? BILLING + PERSONAL : BILLING;
        }
        if (type.getSimpleName().equals("Pricing") || MONEY.contains(name)) {
            return BILLING;
        }
        return PEOPLE.contains(name) ? PERSONAL : OPEN;
    }

    /** What holds its own kind holds none here. */
    private static @Nullable Object value(RecordComponent component, String mark) {
        Type type = component.getGenericType();
        boolean ownKind = type.getTypeName().contains(component.getDeclaringRecord().getName());
        return ownKind ? List.of() : value(type, mark);
    }

    private static @Nullable Object value(Type type, String mark) {
        return switch (type) {
            case ParameterizedType list -> List.of(value(list.getActualTypeArguments()[0], mark));
            case Class<?> one when one == String.class -> mark;
            case Class<?> one when one == BigDecimal.class -> new BigDecimal(BILLING);
            case Class<?> one when one == Integer.class -> 7;
            case Class<?> one when one == Boolean.class -> true;
            case Class<?> one when one == Instant.class -> Instant.EPOCH;
            case Class<?> one when one.isEnum() -> one.getEnumConstants()[0];
            case Class<?> one when one.isRecord() -> filled(one);
            default -> throw new IllegalArgumentException("Nothing to fill in for " + type);
        };
    }
}
