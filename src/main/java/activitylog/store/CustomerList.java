package activitylog.store;

import activitylog.activity.CustomerSearch;
import activitylog.activity.KnownCustomer;
import activitylog.activity.Place;
import activitylog.activity.Placed;
import activitylog.activity.Scope;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * How a search for customers is answered. All of them are read in the order of an index; those with
 * certain words are found by an index, and then sorted: they are few.
 */
record CustomerList(CustomerSearch search) {

    private ListCriteria list() {
        return new ListCriteria(field(), search.order().direction());
    }

    private String field() {
        return switch (search.order().field()) {
            case NAME -> CustomerDocuments.SORTED_NAME;
            case LAST_ACTIVITY -> CustomerDocuments.LAST_ACTIVITY_AT;
            case FIRST_ACTIVITY -> CustomerDocuments.FIRST_ACTIVITY_AT;
        };
    }

    ListIndex index() {
        if (search.text() != null) {
            return ListIndex.CUSTOMERS_BY_WORD;
        }
        return switch (search.order().field()) {
            case NAME -> ListIndex.CUSTOMERS_BY_NAME;
            case LAST_ACTIVITY -> ListIndex.CUSTOMERS_BY_LAST_ACTIVITY;
            case FIRST_ACTIVITY -> ListIndex.CUSTOMERS_BY_FIRST_ACTIVITY;
        };
    }

    Bson order() {
        return list().order();
    }

    /** The customers behind a place, or all. */
    Bson criteria(Scope scope, @Nullable Place after) {
        List<Bson> criteria = new ArrayList<>(List.of(ListCriteria.ofTenant(scope)));
        search.words()
                .forEach(word ->
                        criteria.add(
                                Filters.regex(CustomerDocuments.WORDS, '^' + Text.quoted(word))));
        if (after != null) {
            criteria.add(list().after(scope, value(after), after.id()));
        }
        return Filters.and(criteria);
    }

    private Object value(Place place) {
        return switch (search.order().field()) {
            case NAME -> place.key();
            case LAST_ACTIVITY, FIRST_ACTIVITY -> place.moment();
        };
    }

    Placed<KnownCustomer> placed(Scope scope, Document document) {
        KnownCustomer known = CustomerDocuments.known(scope, document);
        String id = known.customer().id();
        Place place =
                switch (search.order().field()) {
                    case NAME -> new Place(CustomerDocuments.sortedName(document), id);
                    case LAST_ACTIVITY -> Place.of(known.lastActivityAt(), id);
                    case FIRST_ACTIVITY -> Place.of(known.firstActivityAt(), id);
                };
        return new Placed<>(known, place);
    }
}
