package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.Selection;
import activitylog.activity.Slice;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A projection is the same whether its selection, or another one, was asked for before or not. */
class KnownProjectionsTests {

    private static final List<String> PATHS =
            List.of(
                    "action",
                    "affectedCustomer",
                    "affectedCustomer.id",
                    "affectedCustomer.companyName",
                    "attributes",
                    "details",
                    "details.lineItems",
                    "details.lineItems.quantity",
                    "partnerUser",
                    "source",
                    "subscriptions.customerId");

    private final KnownProjections known = new KnownProjections();

    @Test
    void whatIsKnownIsWhatWouldBeWorkedOut() {
        for (long seed = 0; seed < 5_000; seed++) {
            Selection selection = selection(new Random(seed));

            assertThat(known.of(selection))
                    .as("of %s", selection)
                    .isEqualTo(Projection.of(selection));
            assertThat(known.recorded(selection))
                    .as("recorded %s", selection)
                    .isEqualTo(Projection.recorded(selection));
        }
    }

    private static Selection selection(Random random) {
        List<String> paths =
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> PATHS.get(random.nextInt(PATHS.size())))
                        .toList();
        return random.nextBoolean()
                ? Selection.of(paths)
                : Selection.of(paths, Map.of("details.lineItems", slice(random)));
    }

    private static Slice slice(Random random) {
        int from = random.nextInt(3);
        return new Slice(from, from + 1 + random.nextInt(3));
    }
}
