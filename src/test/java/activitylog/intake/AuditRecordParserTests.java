package activitylog.intake;

import static activitylog.intake.AuditRecordBuilder.PARTNER;
import static activitylog.intake.AuditRecordBuilder.aRecord;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activitylog.activity.Action;
import activitylog.activity.ActivityLog;
import activitylog.activity.Application;
import activitylog.activity.Attribute;
import activitylog.activity.Customer;
import activitylog.activity.Resource;
import activitylog.activity.Status;
import activitylog.intake.JsonValue.JsonText;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditRecordParserTests {

    private static final String GUID = "B81E5D3A-90C7-4F26-A1D4-3E7F60C2985B";

    @Test
    void aRecordWithADateOnlyIsKept() {
        ActivityLog log = aRecord("x").without("operationType").without("id").parsed();

        assertThat(log.action()).isEqualTo(new Action("undefined"));
        assertThat(log.status()).isNull();
        assertThat(log.affectedCustomer()).isNull();
        assertThat(log.partnerUser()).isNull();
        assertThat(log.application()).isNull();
        assertThat(log.resource()).isNull();
        assertThat(log.correlationId()).isNull();
        assertThat(log.details()).isNull();
        assertThat(log.changes()).isEmpty();
        assertThat(log.attributes()).isEmpty();
        assertThat(log.subscriptions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void blankTextsAreNothing(String blank) {
        ActivityLog log =
                aRecord("x")
                        .with("operationStatus", blank)
                        .with("customerId", blank)
                        .with("applicationId", blank)
                        .with("userPrincipalName", blank)
                        .with("resourceType", blank)
                        .with("partnerId", blank)
                        .parsed();

        assertThat(log.status()).isNull();
        assertThat(log.affectedCustomer()).isNull();
        assertThat(log.application()).isNull();
        assertThat(log.partnerUser()).isNull();
        assertThat(log.resource()).isNull();
    }

    @Test
    void unknownCodesStayWhatTheyAre() {
        ActivityLog log = aRecord("Something_New").with("operationStatus", "Halfway").parsed();

        assertThat(log.action()).isEqualTo(new Action("Something_New"));
        assertThat(log.status()).isEqualTo(new Status("Halfway"));
    }

    @Test
    void idsOfCustomerAndCorrelationAreLowerCase() {
        ActivityLog log =
                aRecord("x")
                        .with("customerId", GUID)
                        .with("customerName", "Contoso")
                        .with("originalCorrelationId", GUID)
                        .parsed();

        String lower = GUID.toLowerCase(Locale.ROOT);
        assertThat(log.affectedCustomer()).isEqualTo(new Customer(lower, "Contoso"));
        assertThat(log.correlationId()).isEqualTo(lower);
    }

    @Test
    void aNameWithoutAnIdIsNoCustomer() {
        ActivityLog log = aRecord("x").with("customerName", "Contoso").parsed();

        assertThat(log.affectedCustomer()).isNull();
        assertThat(log.source()).contains("Contoso");
    }

    @Test
    void anApplicationIsAnIdOrAName() {
        assertThat(aRecord("x").with("applicationId", GUID).parsed().application())
                .isEqualTo(new Application(GUID, null));
        assertThat(aRecord("x").with("applicationId", "Partner Center").parsed().application())
                .isEqualTo(new Application(null, "Partner Center"));
    }

    @Test
    void thePartnerMayBeWrittenInEitherCaseOrNotAtAll() {
        String upper = PARTNER.toUpperCase(Locale.ROOT);

        assertThat(aRecord("x").with("partnerId", upper).parsed()).isNotNull();
        assertThat(aRecord("x").without("partnerId").parsed()).isNotNull();
    }

    @Test
    void aForeignPartnerIsRejectedByName() {
        assertThatThrownBy(() -> aRecord("x").with("partnerId", GUID).parsed())
                .isInstanceOf(RejectedRecord.class)
                .hasMessage("partnerId is \"%s\", which is not the partner of the caller", GUID);
    }

    @Test
    void theSameSourceIdGivesTheSameLogId() {
        assertThat(aRecord("x").parsed().id()).isEqualTo(aRecord("y").parsed().id());
        assertThat(aRecord("x").with("id", "other").parsed().id())
                .isNotEqualTo(aRecord("x").parsed().id());
    }

    @Test
    void withoutASourceIdTheContentGivesTheLogId() {
        String id = aRecord("x").without("id").with("a", "1").with("b", "2").parsed().id();

        assertThat(aRecord("x").without("id").with("b", "2").with("a", "1").parsed().id())
                .isEqualTo(id);
        assertThat(aRecord("x").without("id").with("a", "1").with("b", "3").parsed().id())
                .isNotEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "order        | {\"Id\":\"Ab\"}  | {\"Id\":\"old\"} | Ab",
                "order        | {\"Id\":17}      |                  | 17",
                "order        | {\"iD\":null}    | {\"id\":\"old\"} | old",
                "order        | {\"Id\":{}}      |                  | of-order",
                "order        | not JSON         |                  | of-order",
                "Subscription |                  |                  | of-subscription",
                "license      |                  |                  | of-user",
                "customer     |                  |                  | of-customer",
                "spaceship    |                  |                  | ",
            })
    void theResourceIsFoundWhereItsIdStands(
            String type, String newValue, String oldValue, String id) {
        ActivityLog log =
                aRecord("x")
                        .with("resourceType", type)
                        .with("resourceNewValue", newValue)
                        .with("resourceOldValue", oldValue)
                        .with("customerId", "of-customer")
                        .data(
                                "orderid", "of-order",
                                "SubscriptionId", "of-subscription",
                                "CustomerUserId", "of-user")
                        .parsed();

        assertThat(log.resource()).isEqualTo(new Resource(type, id));
    }

    @Test
    void attributesAreTheCustomizedDataInOrder() {
        ActivityLog log = aRecord("x").data("b", "1", "a", null, "b", "2", "", "3").parsed();

        assertThat(log.attributes())
                .containsExactly(
                        new Attribute("b", "1"),
                        new Attribute("a", null),
                        new Attribute("b", "2"),
                        new Attribute("", "3"));
    }

    @Test
    void customizedDataOfOtherFormsIsKept() {
        ActivityLog dictionary =
                aRecord("x")
                        .withJson("customizedData", "{\"a\":1,\"b\":null,\"c\":{\"d\":[]}}")
                        .parsed();
        ActivityLog odd =
                aRecord("x")
                        .withJson(
                                "customizedData",
                                "[{\"key\":\"a\",\"value\":1.50},{\"Key\":\"b\"},7]")
                        .parsed();
        ActivityLog text = aRecord("x").with("customizedData", "hello").parsed();

        assertThat(dictionary.attributes())
                .containsExactly(
                        new Attribute("a", "1"),
                        new Attribute("b", null),
                        new Attribute("c", "{\"d\":[]}"));
        assertThat(odd.attributes())
                .containsExactly(
                        new Attribute("a", "1.50"),
                        new Attribute("b", null),
                        new Attribute("", "7"));
        assertThat(text.attributes()).containsExactly(new Attribute("", "hello"));
    }

    @Test
    void theSourceKeepsEverythingToTheDigit() {
        String json =
                "{\"operationDate\":\"2024-01-01T00:00:00Z\",\"n\":1.0,\"big\":1E400,\"x\":"
                        + "1".repeat(100)
                        + ",\"a\":1,\"a\":2,\"lone\":\"\\ud83d\",\"nul\":\"\\u0000\",\"\\udc00k\":[]}";

        ActivityLog log =
                AuditRecordParser.parse(
                        (JsonValue.JsonObject) AuditRecordBuilder.json(json), PARTNER);

        assertThat(log.source()).isEqualToIgnoringCase(json);
    }

    @Test
    void membersAreFoundInAnyCase() {
        ActivityLog log =
                aRecord("x")
                        .without("operationDate")
                        .again("OperationDate", new JsonText("2020-01-01T00:00:00Z"))
                        .again("applicationid", new JsonText("app"))
                        .parsed();

        assertThat(log.occurredAt()).isEqualTo("2020-01-01T00:00:00Z");
        assertThat(log.application()).isEqualTo(new Application(null, "app"));
    }
}
