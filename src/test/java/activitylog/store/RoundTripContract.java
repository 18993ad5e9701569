package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.Attribute;
import activitylog.activity.Details;
import activitylog.activity.NamedValue;
import activitylog.activity.OtherDetails;
import activitylog.activity.ValueKind;
import com.mongodb.client.model.Filters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A log comes back as it was taken in. */
interface RoundTripContract extends StoreContract {

    @Test
    default void everyTypeOfDetailsComesBackAsItWas() {
        List<ActivityLog> logs = new ArrayList<>();
        for (Class<?> type : Details.class.getPermittedSubclasses()) {
            for (int seed = 0; seed < 40; seed++) {
                RandomRecords records = new RandomRecords(new Random(seed));
                Details details = (Details) records.of(type);
                logs.add(records.log("log_" + type.getSimpleName() + "_" + seed, details));
            }
        }
        given(logs);
        assertThat(logs).allSatisfy(log -> assertThat(kept(log)).as("%s", log).isEqualTo(log));
    }

    @Test
    default void aLogWithNothingInItComesBackAsItWas() {
        ActivityLog bare =
                aLog().status(null)
                        .customer(null)
                        .partnerUser(null)
                        .application(null)
                        .resource(null)
                        .correlationId(null)
                        .build();
        given(bare);
        assertThat(kept(bare)).isEqualTo(bare);
    }

    @Test
    default void numbersComeBackToTheLastDigit() {
        List<NamedValue> numbers =
                List.of("0", "-0.00", "1E+10", "1.10", "9".repeat(34), "9".repeat(35), "1E-9999")
                        .stream()
                        .map(RoundTripContract::number)
                        .toList();
        ActivityLog log = aLog().details(new OtherDetails(numbers)).build();
        given(log);
        assertThat(kept(log)).isEqualTo(log);
    }

    @Test
    default void treesComeBackHoweverDeepAndWhateverTheirNames() {
        for (String name : List.of("", "$set", "a.b", "type", "same", "\u0000", "\ud83d\ude00")) {
            NamedValue tree = number("1.10");
            for (int level = 1; level < 32; level++) {
                NamedValue same = new NamedValue(name, ValueKind.NULL, null, null, null, List.of());
                ValueKind kind = level % 2 == 0 ? ValueKind.LIST : ValueKind.GROUP;
                tree = new NamedValue(name, kind, null, null, null, List.of(tree, same, same));
            }
            ActivityLog log = aLog("log_" + name).details(new OtherDetails(List.of(tree))).build();
            given(log);
            assertThat(kept(log)).isEqualTo(log);
        }
    }

    @Test
    default void detailsThatRepeatTheAttributesAreStoredOnce() {
        List<Attribute> attributes =
                List.of(
                        new Attribute("OfferName-0", "Suite"),
                        new Attribute("Nothing", null),
                        new Attribute("OfferName-0", "Suite"));
        ActivityLog repeating =
                aLog("log_r")
                        .attributes(attributes.toArray(Attribute[]::new))
                        .details(OtherDetails.of(attributes))
                        .build();
        ActivityLog empty =
                aLog("log_e")
                        .attributes(attributes.toArray(Attribute[]::new))
                        .details(new OtherDetails(List.of()))
                        .build();
        given(repeating, empty);
        assertThat(kept(repeating)).isEqualTo(repeating);
        assertThat(kept(empty)).isEqualTo(empty);
        assertThat(
                        engine().database()
                                .getCollection(MongoActivityLogs.LOGS)
                                .find(Filters.eq("_id", "log_r"))
                                .first())
                .containsEntry("details", new Document("type", "attributes"));
    }

    @Test
    default void attributesAreOneListOfTexts() {
        given(
                aLog("log_r")
                        .attributes(
                                new Attribute("OfferName-0", "Suite"),
                                new Attribute("Nothing", null),
                                new Attribute("OfferName-0", ""))
                        .build());
        assertThat(
                        engine().database()
                                .getCollection(MongoActivityLogs.LOGS)
                                .find(Filters.eq("_id", "log_r"))
                                .first())
                .containsEntry(
                        "attributes",
                        Arrays.asList("OfferName-0", "Suite", "Nothing", null, "OfferName-0", ""));
    }

    private static NamedValue number(String digits) {
        BigDecimal number = new BigDecimal(digits);
        return new NamedValue("n", ValueKind.NUMBER, null, number, null, List.of());
    }
}
