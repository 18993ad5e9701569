package activitylog.store;

import static activitylog.activity.ActivityLogBuilder.aLog;
import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ActivityLog;
import activitylog.activity.Details;
import activitylog.activity.LineItem;
import activitylog.activity.OrderDetails;
import activitylog.activity.Seek;
import activitylog.activity.Selection;
import activitylog.activity.Slice;
import activitylog.activity.TransferDetails;
import activitylog.activity.TransferLineItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/**
 * Of a long list only the part is read that is selected; on the embedded server all of it (see
 * {@link EmbeddedBackend}).
 */
interface SlicesContract extends StoreContract {

    String LINES = "details.lineItems";

    @Test
    default void aSliceIsAllThatIsRead() {
        OrderDetails order = order(1_000);
        given(aLog("log_1").details(order).status("failed").build());
        Selection selection = selection(new Slice(990, 995), "details.orderId", "status");

        for (ActivityLog read : everyWay(selection)) {
            assertThat(lines(read, new Slice(990, 995)))
                    .isEqualTo(order.lineItems().subList(990, 995));
            assertThat(((OrderDetails) read.details()).orderId()).isEqualTo("order");
            assertThat(((OrderDetails) read.details()).billingCycle()).isNull();
            assertThat(read.status()).isNotNull();
            assertThat(read.changes()).isEmpty();
        }
        assertThat(engine().commands("find"))
                .hasSize(3)
                .extracting(SlicesContract::projection)
                .containsOnly(
                        BsonDocument.parse(
                                """
                                {"occurredAt": 1, "details.type": 1, "details.orderId": 1,
                                 "status": 1, "details.lineItems": {"$slice": [990, 5]}}
                                """));
    }

    /** What a command reads; pages also tell when logs were recorded. */
    private static BsonDocument projection(BsonDocument find) {
        BsonDocument fields = BsonDocument.parse(find.getDocument("projection").toJson());
        fields.remove("recordedAt");
        return fields;
    }

    @Test
    default void aSliceAloneBringsNothingElse() {
        given(aLog("log_1").details(order(3)).source("{}").build());
        Slice slice = new Slice(1, 2);
        ActivityLog read = logs().find(scope(), "log_1", selection(slice));
        assertThat(lines(read, slice)).extracting(LineItem::position).containsExactly(1);
        assertThat(read.source()).isNull();
        assertThat(((OrderDetails) read.details()).orderId()).isNull();
    }

    @Test
    default void aSliceEndsWhereTheListEnds() {
        given(aLog("log_1").details(order(3)).build());
        for (Slice slice : List.of(new Slice(2, 4), new Slice(2, Integer.MAX_VALUE))) {
            assertThat(lines(logs().find(scope(), "log_1", selection(slice)), slice))
                    .extracting(LineItem::position)
                    .containsExactly(2);
        }
        for (int from : new int[] {3, 4, Integer.MAX_VALUE - 1}) {
            Slice behind = new Slice(from, Integer.MAX_VALUE);
            assertThat(lines(logs().find(scope(), "log_1", selection(behind)), behind)).isEmpty();
        }
    }

    @Test
    default void detailsWithoutSuchAListAreReadAllTheSame() {
        given(aLog("log_1").details(null).build(), aLog("log_2").details(order(0)).build());
        Slice slice = new Slice(0, 5);
        assertThat(logs().find(scope(), "log_1", selection(slice)).details()).isNull();
        assertThat(lines(logs().find(scope(), "log_2", selection(slice)), slice)).isEmpty();
    }

    @Test
    default void transfersAreSlicedAsOrdersAre() {
        TransferLineItem item =
                new TransferLineItem("s", null, null, 1, null, null, null, List.of(), List.of());
        Details transfer =
                new TransferDetails(
                        "t",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(item, item, item));
        given(aLog("log_1").details(transfer).build());
        TransferDetails read =
                (TransferDetails)
                        logs().find(scope(), "log_1", selection(new Slice(1, 2))).details();
        assertThat(read.lineItems())
                .extracting(TransferLineItem::position)
                .isEqualTo(engine().isEmbedded() ? List.of(0, 1, 2) : List.of(1));
    }

    private List<ActivityLog> everyWay(Selection selection) {
        engine().forget();
        List<ActivityLog> read = new ArrayList<>();
        logs().forEach(scope(), newestFirst(), selection, read::add);
        read.addAll(logs().page(scope(), newestFirst(), Seek.first(2), selection));
        read.add(logs().find(scope(), "log_1", selection));
        assertThat(read).hasSize(3);
        return read;
    }

    private static Selection selection(Slice slice, String... others) {
        List<String> paths = Stream.concat(Stream.of(LINES), Arrays.stream(others)).toList();
        return Selection.of(paths, Map.of(LINES, slice));
    }

    /** Those of the slice; there are no others but on the embedded server. */
    private List<LineItem> lines(ActivityLog log, Slice slice) {
        List<LineItem> read = ((OrderDetails) log.details()).lineItems();
        List<LineItem> inside = read.stream().filter(line -> slice.holds(line.position())).toList();
        if (!engine().isEmbedded()) {
            assertThat(read).isEqualTo(inside);
        }
        return inside;
    }

    private static OrderDetails order(int lines) {
        return new OrderDetails(
                "order",
                null,
                "monthly",
                null,
                null,
                null,
                null,
                null,
                null,
                IntStream.range(0, lines).mapToObj(SlicesContract::line).toList());
    }

    private static LineItem line(int number) {
        return new LineItem(
                number, "s-" + number, null, "Suite", null, 1, null, null, null, null, null, null);
    }
}
