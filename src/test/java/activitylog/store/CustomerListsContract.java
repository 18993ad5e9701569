package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.CustomerOrder;
import activitylog.activity.CustomerOrderField;
import activitylog.activity.CustomerSearch;
import activitylog.activity.KnownCustomer;
import activitylog.activity.OrderDirection;
import activitylog.activity.Place;
import activitylog.activity.Placed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Customers are searched and ordered. */
interface CustomerListsContract extends StoreContract {

    private static ActivityLog log(String id, @Nullable String name, int second) {
        return aLog("log_" + id + second)
                .customer(id, name)
                .occurredAt(Instant.ofEpochSecond(second))
                .build();
    }

    private List<String> customersFound(@Nullable String text) {
        return customersFound(text, CustomerOrderField.NAME, OrderDirection.ASC);
    }

    /** Read in pages of two. */
    private List<String> customersFound(
            @Nullable String text, CustomerOrderField field, OrderDirection direction) {
        CustomerSearch search = new CustomerSearch(text, new CustomerOrder(field, direction));
        List<String> ids = new ArrayList<>();
        Place after = null;
        List<Placed<KnownCustomer>> page;
        do {
            page = customers().page(scope(), search, after, 2);
            page.forEach(each -> ids.add(each.value().customer().id()));
            after = page.isEmpty() ? null : page.getLast().place();
        } while (page.size() == 2);
        assertThat(customers().count(scope(), search)).isEqualTo(ids.size());
        return ids;
    }

    @Test
    default void theyAreOrderedByNameWithoutCaseAndAccentsAndThoseWithoutNameComeLast() {
        given(
                log("c-1", "zebra", 1),
                log("c-2", "Ängsö Bryggeri", 1),
                log("c-3", null, 1),
                log("c-4", "angelholm", 1),
                log("c-5", "\uD83D\uDE00", 1),
                log("c-6", "ÅNGSÖ bryggeri", 1));
        List<String> expected = List.of("c-4", "c-2", "c-6", "c-1", "c-5", "c-3");
        assertThat(customersFound(null)).isEqualTo(expected);
        assertThat(customersFound(null, CustomerOrderField.NAME, OrderDirection.DESC))
                .isEqualTo(expected.reversed());
    }

    @Test
    default void theyAreOrderedByActivity() {
        given(
                log("c-1", "A", 5),
                log("c-2", "B", 1),
                log("c-2", "B", 9),
                log("c-3", "C", 9),
                log("c-4", null, 3));
        assertThat(customersFound(null, CustomerOrderField.LAST_ACTIVITY, OrderDirection.DESC))
                .containsExactly("c-3", "c-2", "c-1", "c-4");
        assertThat(customersFound(null, CustomerOrderField.FIRST_ACTIVITY, OrderDirection.ASC))
                .containsExactly("c-2", "c-4", "c-1", "c-3");
        assertThat(customersFound("b", CustomerOrderField.LAST_ACTIVITY, OrderDirection.DESC))
                .containsExactly("c-2");
    }

    @Test
    default void theyAreFoundByBeginningsOfWordsOfAllTheirNamesAndOfTheirIds() {
        given(
                log("5b0c1f7e-2a44", "Ängsö Bryggeri AB", 2),
                log("5b0c1f7e-2a44", "Old Brewery", 1),
                log("c-2", "Bryggeriet i Ängelholm", 1),
                log("c-3", "a.b*c (Cloud)", 1),
                log("c-4", "Straße ΣΑΣ", 1));
        assertThat(customersFound("angso")).containsExactly("5b0c1f7e-2a44");
        assertThat(customersFound("ÄNG bryg")).containsExactly("5b0c1f7e-2a44", "c-2");
        assertThat(customersFound("brewery")).containsExactly("5b0c1f7e-2a44");
        assertThat(customersFound("bryggeri old")).containsExactly("5b0c1f7e-2a44");
        assertThat(customersFound("5B0C1F7E-2a")).containsExactly("5b0c1f7e-2a44");
        assertThat(customersFound("ryggeri")).isEmpty();
        assertThat(customersFound("(cloud)")).containsExactly("c-3");
        assertThat(customersFound("strasse σασ")).containsExactly("c-4");
    }

    @Test
    default void aVeryLongWordIsFoundByItsBeginning() {
        given(log("c-1", "x".repeat(300), 1));
        assertThat(customersFound("x".repeat(64))).containsExactly("c-1");
    }

    @Test
    default void manyAreReadInOrder() {
        given(
                IntStream.range(0, 30)
                        .mapToObj(i -> log("c-%02d".formatted(i), "Name " + i % 3, i % 4))
                        .toList());
        List<String> all = new ArrayList<>(customersFound(null));
        assertThat(all).doesNotHaveDuplicates().hasSize(30);
        List<String> back = customersFound(null, CustomerOrderField.NAME, OrderDirection.DESC);
        Collections.reverse(all);
        assertThat(back).isEqualTo(all);
    }
}
