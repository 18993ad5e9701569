package activitylog.graphql;

import activitylog.activity.ExportLimits;
import activitylog.activity.IntakeLimits;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers how much may be asked. */
@Controller
class LimitsQueries {

    private final Limits limits;

    LimitsQueries(
            GraphQlLimits questions,
            ExportLimits exports,
            IntakeLimits intake,
            ServerProperties server) {
        this.limits = Limits.of(questions, exports, intake, server);
    }

    @QueryMapping
    Limits limits() {
        return limits;
    }
}
