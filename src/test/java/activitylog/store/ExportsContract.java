package activitylog.store;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ExportCheckpoint;
import activitylog.activity.ExportId;
import activitylog.activity.ExportOrder;
import activitylog.activity.ExportParameter;
import activitylog.activity.ExportProgress;
import activitylog.activity.ExportReceipt;
import activitylog.activity.ExportSeek;
import activitylog.activity.ExportState;
import activitylog.activity.ExportWarnings;
import activitylog.activity.Exports;
import activitylog.activity.FieldGroup;
import activitylog.activity.Language;
import activitylog.activity.Period;
import activitylog.activity.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Receipts are kept as they are, for their tenant, and a silent export has failed. */
interface ExportsContract extends StoreContract {

    Instant NOW = Instant.parse("2026-11-07T08:14:58.603Z");

    private Exports exports() {
        return engine().exports(() -> NOW);
    }

    private static ExportReceipt begun(int second) {
        ExportOrder order =
                new ExportOrder(
                        "csv",
                        "entries",
                        List.of("occurredAt", "id"),
                        Language.SV,
                        Period.EVER,
                        NOW.minusSeconds(5),
                        null,
                        List.of(new ExportParameter("action", List.of("a", "$b.c"))),
                        List.of(FieldGroup.SOURCE, FieldGroup.BILLING));
        Instant at = NOW.plusMillis(second);
        return ExportReceipt.begun(ExportId.at(at), "anna@partner.example", order, at);
    }

    private static ExportReceipt complete(int second) {
        ExportProgress whole =
                new ExportProgress(
                        3,
                        5_000_000_000L,
                        "cursor",
                        new ExportWarnings(1, 2, 3),
                        List.of(new ExportCheckpoint(7, "one"), new ExportCheckpoint(9, "two")));
        return begun(second).at(NOW, whole).ended(ExportState.COMPLETE, NOW, "ab12");
    }

    private List<ExportReceipt> given(ExportReceipt... receipts) {
        List.of(receipts).forEach(receipt -> exports().keep(scope(), receipt));
        return List.of(receipts);
    }

    @Test
    default void aReceiptComesBackAsItIsAndIsReplaced() {
        ExportReceipt begun = begun(1);
        given(begun);
        assertThat(exports().find(scope(), begun.id())).isEqualTo(begun);
        ExportReceipt cut =
                begun.at(NOW, complete(1).progress()).ended(ExportState.CANCELLED, NOW, null);
        given(cut);
        assertThat(exports().find(scope(), begun.id())).isEqualTo(cut);
        ExportReceipt whole = complete(2);
        given(whole);
        assertThat(exports().find(scope(), whole.id())).isEqualTo(whole);
        assertThat(exports().find(scope(), "nothing \u0000 $")).isNull();
    }

    @Test
    default void anotherTenantSeesNothing() {
        ExportReceipt mine = given(complete(1)).getFirst();
        String tenant = scope().tenant();
        for (String other :
                List.of(UUID.randomUUID().toString(), tenant.substring(0, 35), tenant + "0")) {
            Scope stranger = new Scope(other);
            assertThat(exports().find(stranger, mine.id())).isNull();
            assertThat(exports().page(stranger, new ExportSeek(null, null, true, 9))).isEmpty();
        }
    }

    @Test
    default void theNewestComeFirstAndPagesGoOnBehindOneAnother() {
        List<ExportReceipt> all = new ArrayList<>();
        for (int second = 0; second < 25; second++) {
            all.addFirst(complete(second));
            given(all.getFirst());
        }
        List<ExportReceipt> walked = new ArrayList<>();
        List<ExportReceipt> page = exports().page(scope(), new ExportSeek(null, null, true, 7));
        while (!page.isEmpty()) {
            walked.addAll(page);
            page = exports().page(scope(), new ExportSeek(page.getLast().id(), null, true, 7));
        }
        assertThat(walked).isEqualTo(all);
        assertThat(exports().page(scope(), new ExportSeek(null, null, false, 1)))
                .singleElement()
                .matches(receipt -> receipt.progress().checkpoints().isEmpty())
                .matches(receipt -> receipt.rows() == 3);
    }

    @Test
    default void aRunningExportOfWhichNobodyTellsForAMinuteHasFailed() {
        ExportReceipt running = begun(1);
        ExportReceipt whole = complete(2);
        given(running, whole);
        Exports later = engine().exports(() -> NOW.plus(ExportReceipt.LEASE).plusSeconds(1));
        assertThat(exports().find(scope(), running.id()).state()).isEqualTo(ExportState.RUNNING);
        assertThat(later.find(scope(), running.id()))
                .isEqualTo(running.ended(ExportState.FAILED, running.updatedAt(), null));
        assertThat(ids(exports(), ExportState.RUNNING)).containsExactly(running.id());
        assertThat(ids(exports(), ExportState.FAILED)).isEmpty();
        assertThat(ids(later, ExportState.RUNNING)).isEmpty();
        assertThat(ids(later, ExportState.FAILED)).containsExactly(running.id());
        assertThat(ids(later, ExportState.COMPLETE)).containsExactly(whole.id());
    }

    private List<String> ids(Exports exports, ExportState state) {
        return exports.page(scope(), new ExportSeek(null, state, false, 9)).stream()
                .map(ExportReceipt::id)
                .toList();
    }

    @Test
    default void aPageOfReceiptsIsReadByTheIndexOfIds() {
        engine().forget();
        exports().page(scope(), new ExportSeek(null, ExportState.FAILED, false, 9));
        assertThat(engine().commands("find"))
                .singleElement()
                .matches(find -> find.containsKey("maxTimeMS"))
                .matches(find -> find.getString("hint").getValue().equals("_id_"));
    }
}
