package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.Application;
import activitylog.activity.Question;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Values are found in either case, wherever a document has their lower-case form. */
interface FoldedContract extends StoreContract {

    String LONG = "A name that goes on and on, as nobody but a machine would ever give one, ";

    private List<String> found(String field, String... values) {
        Question question =
                question(OneFilter.of(field, List.of(values)), ActivityLogOrder.OLDEST_FIRST);
        List<ActivityLog> page = logs().page(scope(), question, Seek.first(9), Selection.POSITION);
        assertThat(logs().count(scope(), question)).isEqualTo(page.size());
        return page.stream().map(ActivityLog::id).toList();
    }

    @Test
    default void aPartnerUserIsFoundWhateverTheCaseThatTheSourceHas() {
        given(
                aLog("log_1").partnerUser("ann@fabrikam.example").build(),
                aLog("log_2").partnerUser("Ann@Fabrikam.example").build(),
                aLog("log_3").partnerUser("nan@fabrikam.example").build());
        assertThat(found("partnerUser", "ANN@fabrikam.example")).containsExactly("log_1", "log_2");
    }

    @Test
    default void aResourceIsFoundByItsIdWhateverTheCaseThatTheSourceHas() {
        given(
                aLog("log_1").resource("order", "ab-1").build(),
                aLog("log_2").resource("order", "AB-1").build(),
                aLog("log_3").resource("order", "ab1").build());
        assertThat(found("resourceId", "Ab-1")).containsExactly("log_1", "log_2");
    }

    @Test
    default void anApplicationIsFoundByItsIdOrItsNameAndByNothingElse() {
        given(
                aLog("log_1").application(new Application("AB-1", "Portal")).build(),
                aLog("log_2").application(new Application("ab-1", null)).build(),
                aLog("log_3").application(new Application("portal", "ab-1")).build(),
                aLog("log_4").application(new Application("c", "d")).resource("x", "ab-1").build());
        assertThat(found("application", "aB-1")).containsExactly("log_1", "log_2", "log_3");
        assertThat(found("application", "PORTAL")).containsExactly("log_1", "log_3");
        assertThat(found("application", "D", "x")).containsExactly("log_4");
    }

    @Test
    default void longNamesAreToldApartByTheirEnds() {
        given(
                aLog("log_1").application(new Application("a", LONG + "One")).build(),
                aLog("log_2").application(new Application("b", LONG + "two")).build(),
                aLog("log_3").partnerUser(LONG + "One").build(),
                aLog("log_4").partnerUser(LONG + "two").build());
        assertThat(found("application", LONG + "ONE")).containsExactly("log_1");
        assertThat(found("application", LONG + "two", "nothing")).containsExactly("log_2");
        assertThat(found("partnerUser", LONG + "one")).containsExactly("log_3");
        assertThat(found("partnerUser", LONG.substring(0, 64))).isEmpty();
    }

    @Test
    default void documentsOfEarlierVersionsAreFoundByWhatTheyHaveTwice() {
        given(aLog("log_1").partnerUser("ann@fabrikam.example").build());
        engine().database()
                .getCollection(MongoActivityLogs.LOGS)
                .updateOne(
                        Filters.eq("_id", "log_1"),
                        Updates.set(
                                "folded",
                                new Document(
                                        Map.of(
                                                "partnerUser",
                                                "ann@fabrikam.example",
                                                "application",
                                                List.of("old portal")))));
        assertThat(found("partnerUser", "ann@fabrikam.example")).containsExactly("log_1");
    }

    @Test
    default void whatTheDocumentHasInThatFormIsNotWrittenTwice() {
        given(
                aLog("log_1")
                        .partnerUser("ann@fabrikam.example")
                        .application(new Application("a-1", "Portal"))
                        .resource("order", "o-1")
                        .build());
        Document document =
                engine().database().getCollection(MongoActivityLogs.LOGS).find().first();
        assertThat(document).isNotNull();
        assertThat(document.get("folded", Document.class).keySet()).containsOnly("companyName");
    }
}
