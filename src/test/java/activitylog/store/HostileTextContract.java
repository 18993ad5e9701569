package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.ActivityLogFilter;
import activitylog.activity.ActivityLogOrder;
import activitylog.activity.Application;
import activitylog.activity.Attribute;
import activitylog.activity.Change;
import activitylog.activity.ChangeKind;
import activitylog.activity.Customer;
import activitylog.activity.Question;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import activitylog.activity.Subscription;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that mean something to a database, and texts that are none. */
interface HostileTextContract extends StoreContract {

    List<String> TEXTS =
            List.of(
                    "\uD83D\uDE00 \uD83C\uDFF4\u200D\u2620\uFE0F",
                    "\u0000 between \u0000",
                    "$where",
                    "{\"$ne\": null}",
                    "a.b.$[].c",
                    "\\Q.*\\E",
                    "[^a](b|c){2,}?+$^#- &~",
                    "tab\tline\nreturn\r\u2028",
                    "İstanbul ıI",
                    "x".repeat(200));

    /** A log that has the text wherever a text can be. */
    private static ActivityLog filledWith(String text, String id) {
        return aLog(id).action(text)
                .status(text)
                .customer(text, text)
                .partnerUser(text)
                .application(new Application(text, text))
                .resource(text, text)
                .correlationId(text)
                .changes(new Change(text, ChangeKind.CHANGED, text, text))
                .attributes(new Attribute(text, text), new Attribute("OrderId", text))
                .subscriptions(new Subscription(text, text, text, 1, text))
                .source(text)
                .build();
    }

    @Test
    default void anyTextComesBackAndIsFound() {
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = Text.lowerCase(TEXTS.get(i));
            ActivityLog log = filledWith(text, "log_" + i);
            given(log);
            assertThat(kept(log)).isEqualTo(log);
            assertThat(customer(scope(), text)).isEqualTo(new Customer(text, text));
            for (String component : OneFilter.components()) {
                Object value = component.equals("companyNameContains") ? text : List.of(text);
                assertThat(found(OneFilter.of(component, value)))
                        .as("%s: %s", component, text)
                        .containsExactly(log.id());
            }
        }
    }

    private List<String> found(ActivityLogFilter filter) {
        Question question = question(filter, ActivityLogOrder.NEWEST_FIRST);
        return logs().page(scope(), question, Seek.first(9), Selection.POSITION).stream()
                .map(ActivityLog::id)
                .toList();
    }

    @Test
    default void everyCharacterIsFoundInACompanyName() {
        given(aLog("log_other").customer("c-1", "Contoso").build());
        List<String> missed = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 0x250; c++) {
            all.append(c);
        }
        given(aLog("log_all").customer("c-2", all.toString()).build());
        for (int i = 1; i < all.length(); i++) {
            String part = all.substring(i - 1, i + 1);
            if (!part.isBlank()
                    && !found(OneFilter.of("companyNameContains", part)).contains("log_all")) {
                missed.add(Integer.toHexString(i));
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    default void halfACharacterBecomesAReplacementCharacter() {
        given(filledWith("a\uD83D", "log_1"), filledWith("\uDE00\uD83Da", "log_2"));
        assertThat(kept(filledWith("a\uFFFD", "log_1"))).isEqualTo(filledWith("a\uFFFD", "log_1"));
        assertThat(kept(filledWith("\uFFFD\uFFFDa", "log_2")))
                .isEqualTo(filledWith("\uFFFD\uFFFDa", "log_2"));
        for (String component : OneFilter.components()) {
            String half = "a\uD83D";
            Object value = component.equals("companyNameContains") ? half : List.of(half);
            assertThat(found(OneFilter.of(component, value))).containsExactly("log_1");
        }
    }

    @Test
    default void veryLongTextsComeBack() {
        ActivityLog log = filledWith("ä".repeat(250_000), "log_1");
        given(log);
        assertThat(kept(log)).isEqualTo(log);
        assertThat(found(ActivityLogFilter.ANY)).containsExactly("log_1");
        assertThat(customer(scope(), log.source())).isNull();
    }

    @Test
    default void anUnknownIdFindsNothingWhateverItIs() {
        for (String text : TEXTS) {
            assertThat(logs().find(scope(), text, Selection.EVERYTHING)).isNull();
            assertThat(customer(scope(), text)).isNull();
        }
        assertThat(logs().find(scope(), "\uD83D", Selection.EVERYTHING)).isNull();
        assertThat(logs().find(scope(), "x".repeat(1_000_000), Selection.EVERYTHING)).isNull();
    }
}
