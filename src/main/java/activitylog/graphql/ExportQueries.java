package activitylog.graphql;

import activitylog.access.Viewer;
import activitylog.activity.ExportParameter;
import activitylog.activity.ExportReceipt;
import activitylog.activity.ExportSeek;
import activitylog.activity.ExportState;
import activitylog.activity.Exports;
import activitylog.activity.InvalidRequest;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/** Answers what is asked about exports. */
@Controller
class ExportQueries {

    private static final Pattern CURSOR = Pattern.compile("export_[0-9a-z]{1,50}");

    private final Exports exports;

    ExportQueries(Exports exports) {
        this.exports = exports;
    }

    @QueryMapping
    @Nullable ExportReceipt export(@Argument String id, @AuthenticationPrincipal Viewer viewer) {
        return exports.find(viewer.scope(), id);
    }

    @QueryMapping
    ExportReceiptConnection exports(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable ExportState state,
            @AuthenticationPrincipal Viewer viewer,
            DataFetchingEnvironment env) {
        if (after != null && !CURSOR.matcher(after).matches()) {
            throw InvalidRequest.cursor(
                    "after", "the cursor is broken; pass one on exactly as the server gave it");
        }
        int size = PageArguments.check("first", first);
        boolean resumed = env.getSelectionSet().containsAnyOf("nodes/resume", "edges/node/resume");
        ExportSeek seek = new ExportSeek(after, state, resumed, size + 1);
        return ExportReceiptConnection.of(exports.page(viewer.scope(), seek), size, after != null);
    }

    /** Who sees more or less would get other bytes. */
    @SchemaMapping
    @Nullable ExportResumption resume(
            ExportReceipt receipt, @Argument long bytes, @AuthenticationPrincipal Viewer viewer) {
        if (bytes < 0) {
            throw InvalidRequest.argument("bytes", bytes, "a number not below 0");
        }
        List<ExportParameter> parameters = receipt.order().parameters();
        boolean same = Set.copyOf(receipt.order().hidden()).equals(viewer.scope().hidden());
        return parameters == null || !same ? null : ExportResumption.of(receipt, parameters, bytes);
    }
}
