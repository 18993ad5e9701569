package activitylog.graphql;

import activitylog.access.Viewer;
import activitylog.activity.ExportColumn;
import activitylog.activity.ExportColumns;
import activitylog.activity.ExportLayout;
import activitylog.activity.Language;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Answers what can be asked about the columns of exported files. */
@Controller
class ExportColumnQueries {

    private final ExportColumns columns;

    ExportColumnQueries(ExportColumns columns) {
        this.columns = columns;
    }

    @QueryMapping
    List<ExportColumn> exportColumns(
            @Argument @Nullable ExportLayout layout,
            @Argument @Nullable Language language,
            @AuthenticationPrincipal Viewer viewer,
            DataFetchingEnvironment env) {
        Language preferred = env.getGraphQlContext().getOrDefault(Language.class, Language.EN);
        List<ExportLayout> layouts =
                layout == null ? List.of(ExportLayout.values()) : List.of(layout);
        return layouts.stream()
                .flatMap(each ->
                        columns
                                .of(viewer.scope(), each, language == null ? preferred : language)
                                .stream())
                .toList();
    }
}
