package activitylog.intake;

import static activitylog.intake.AuditRecordBuilder.PARTNER;

import activitylog.activity.Action;
import activitylog.intake.JsonValue.JsonArray;
import activitylog.intake.JsonValue.JsonBoolean;
import activitylog.intake.JsonValue.JsonNull;
import activitylog.intake.JsonValue.JsonNumber;
import activitylog.intake.JsonValue.JsonObject;
import activitylog.intake.JsonValue.JsonText;
import activitylog.intake.JsonValue.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes records that nobody would expect, the same for the same seed. */
final class RandomRecords {

    /** What is known, and what nobody knows. */
    private static final List<String> OPERATIONS =
            Stream.concat(
                            Action.catalogue().stream().map(Action::code),
                            Stream.of("reseller_relationship_new", "suspend", "Ünknown"))
                    .toList();

    /** Names that the parsers look for, so that they meet wrong types under them. */
    private static final List<String> NAMES =
            List.of(
                    "Id",
                    "id",
                    "LineItems",
                    "Quantity",
                    "SubscriptionId",
                    "Pricing",
                    "Price",
                    "CompanyProfile",
                    "BillingProfile",
                    "DefaultAddress",
                    "LicensesToAssign",
                    "ExcludedPlans",
                    "LicenseWarnings",
                    "CreationDate",
                    "TotalPrice",
                    "Links",
                    "Attributes",
                    "etag",
                    "CustomerProfile",
                    "AutoRenewEnabled",
                    "LineItemNumber",
                    "FriendlyName",
                    "Status",
                    "AddOnMigrations",
                    "AddonItems",
                    "UpgradeErrors",
                    "LicenseErrors",
                    "Errors",
                    "Events",
                    "TargetOffer",
                    "FromSubscriptionId",
                    "NewCommerceSubscriptionId",
                    "Amount",
                    "TotalCharges",
                    "Permissions",
                    "SelfServeEntity",
                    "PrimaryContact",
                    "Devices",
                    "Policies",
                    "PolicySettings",
                    "AccessDetails",
                    "UnifiedRoles",
                    "",
                    "odd key",
                    "\ud83d",
                    "a.b",
                    "$x",
                    "\u0000");

    private static final List<String> KEYS =
            List.of(
                    "OrderId",
                    "SubscriptionId-0",
                    "SubscriptionId-1",
                    "Quantity-0",
                    "OfferId-99999",
                    "SubscriptionName-0",
                    "SubscriptionId",
                    "CustomerUserId",
                    "AddedLicenseSkuId",
                    "-1",
                    "Quantity-",
                    "Quantity-99999999999",
                    "😀");

    private static final List<String> NUMBERS =
            List.of(
                    "0",
                    "-0",
                    "1",
                    "25",
                    "1.0",
                    "1E400",
                    "-1e-400",
                    "1E999999999",
                    "123456789012",
                    "0.1000",
                    "9".repeat(100));

    private final Random random;

    RandomRecords(long seed) {
        random = new Random(seed);
    }

    /** A record that can be kept. */
    JsonObject keepable() {
        List<Member> members = new ArrayList<>();
        members.add(new Member("operationDate", new JsonText(date())));
        maybe(members, "id", this::text);
        maybe(members, "partnerId", () -> PARTNER);
        maybe(members, "operationType", () -> OPERATIONS.get(random.nextInt(OPERATIONS.size())));
        maybe(members, "resourceType", () -> random.nextBoolean() ? "subscription" : text());
        maybe(members, "customerId", this::text);
        maybe(members, "customerName", this::text);
        maybe(members, "userPrincipalName", this::text);
        maybe(members, "applicationId", this::text);
        maybe(members, "originalCorrelationId", this::text);
        maybe(members, "operationStatus", this::text);
        maybe(members, "resourceOldValue", this::resource);
        maybe(members, "resourceNewValue", this::resource);
        if (random.nextBoolean()) {
            members.add(new Member("customizedData", data()));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            members.add(new Member("unknown" + random.nextInt(3), value(random.nextInt(8))));
        }
        return new JsonObject(members);
    }

    /** A record with any values under the names of a record. */
    JsonObject hostile() {
        List<Member> members = new ArrayList<>();
        for (Member member : keepable().members()) {
            boolean broken = random.nextInt(6) == 0;
            members.add(broken ? new Member(member.name(), value(3)) : member);
        }
        return new JsonObject(members);
    }

    private void maybe(List<Member> members, String name, Supplier<String> text) {
        if (random.nextInt(5) > 0) {
            members.add(new Member(name, new JsonText(text.get())));
        }
    }

    private String date() {
        return "%04d-%02d-%02dT%02d:00:00.%07dZ"
                .formatted(
                        1 + random.nextInt(9998),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(24),
                        random.nextInt(10_000_000));
    }

    private String resource() {
        return switch (random.nextInt(5)) {
            case 0 -> text();
            case 1 -> "{\"Id\":" + text();
            default -> JsonWriter.text(group(5));
        };
    }

    private JsonArray data() {
        List<JsonValue> entries = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            JsonText key = new JsonText(KEYS.get(random.nextInt(KEYS.size())));
            JsonValue value = random.nextInt(4) == 0 ? new JsonNull() : new JsonText(text());
            entries.add(
                    new JsonObject(List.of(new Member("key", key), new Member("value", value))));
        }
        return new JsonArray(entries);
    }

    private JsonValue value(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0, 1 -> new JsonText(text());
            case 2 -> new JsonNumber(NUMBERS.get(random.nextInt(NUMBERS.size())));
            case 3 -> new JsonBoolean(random.nextBoolean());
            case 4 -> new JsonNull();
            case 5 -> list(depth - 1);
            default -> group(depth - 1);
        };
    }

    private JsonArray list(int depth) {
        List<JsonValue> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(value(depth));
        }
        return new JsonArray(items);
    }

    private JsonObject group(int depth) {
        List<Member> members = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            members.add(new Member(NAMES.get(random.nextInt(NAMES.size())), value(depth)));
        }
        return new JsonObject(members);
    }

    private String text() {
        return switch (random.nextInt(9)) {
            case 0 -> "";
            case 1 -> "😀 Ängsö\u0301 \u202e שלום";
            case 2 -> "lone \ud83d and \udc00";
            case 3 -> "\u0000\u0001\"\\/\n\t";
            case 4 -> "long ".repeat(random.nextInt(5_000));
            case 5 -> "2024-05-14T09:30:00.1234567Z";
            case 6 -> String.valueOf(random.nextInt(100));
            case 7 -> "[\"a\",{\"b\":1.0}]";
            default -> "id-" + random.nextInt(1_000);
        };
    }
}
