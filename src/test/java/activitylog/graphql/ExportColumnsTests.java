package activitylog.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ExportColumnKind;
import activitylog.activity.ExportLayout;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The columns of exported files, as GraphQL tells them. */
class ExportColumnsTests extends ServerTests {

    @Test
    void aColumnSaysAllThatOneNeedsToChooseIt() {
        graphQl()
                .document(
                        "{ exportColumns(layout: CHANGES, language: DE) { name layout heading kind"
                                + " description standard } }")
                .execute()
                .path("exportColumns")
                .entityList(Column.class)
                .contains(
                        new Column(
                                "field",
                                ExportLayout.CHANGES,
                                "Feld",
                                ExportColumnKind.TEXT,
                                "Where the field stands in the resource, for example"
                                        + " LineItems[0].Quantity.",
                                true),
                        new Column(
                                "recordedAt",
                                ExportLayout.CHANGES,
                                "Erfasst",
                                ExportColumnKind.DATE_TIME,
                                "When this server took the log in.",
                                false));
    }

    @Test
    void withoutALayoutThoseOfAllAreTold() {
        List<Column> columns =
                graphQl()
                        .document(
                                "{ exportColumns { name layout heading kind description standard } }")
                        .execute()
                        .path("exportColumns")
                        .entityList(Column.class)
                        .get();
        assertThat(columns).extracting(Column::layout).contains(ExportLayout.values());
        assertThat(columns).extracting(Column::kind).contains(ExportColumnKind.values());
        assertThat(columns.getFirst().heading()).isEqualTo("Date-Time");
    }

    @Test
    void aFileWithAllColumnsThatAreToldIsGiven() {
        Map<String, ExportLayout> layouts =
                Map.of(
                        "entries", ExportLayout.ENTRIES,
                        "lineItems", ExportLayout.LINE_ITEMS,
                        "changes", ExportLayout.CHANGES);
        layouts.forEach((parameter, layout) -> {
            List<String> names =
                    graphQl()
                            .document(
                                    "query ($l: ExportLayout) { exportColumns(layout: $l) { name } }")
                            .variable("l", layout)
                            .execute()
                            .path("exportColumns[*].name")
                            .entityList(String.class)
                            .get();
            assertThat(layout.parameter()).isEqualTo(parameter);
            download(
                    "/activity-logs.csv?layout="
                            + parameter
                            + "&columns="
                            + String.join(",", names),
                    activitylog.access.Role.HELPDESK_AGENT);
        });
    }

    /** As in the schema. */
    record Column(
            String name,
            ExportLayout layout,
            String heading,
            ExportColumnKind kind,
            String description,
            boolean standard) {}
}
