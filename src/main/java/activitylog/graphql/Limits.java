package activitylog.graphql;

import activitylog.activity.Actions;
import activitylog.activity.ExportLimits;
import activitylog.activity.FilterLimits;
import activitylog.activity.IntakeLimits;
import activitylog.activity.PeriodLimits;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.util.unit.DataSize;

/** All that a client can ask too much of, as it is configured; the schema says what each is. */
record Limits(
        Lists lists,
        Questions questions,
        Filters filters,
        Periods periods,
        Exports exports,
        Intake intake,
        Http http) {

    record Lists(int defaultSize, int maxSize, int maxActions) {

        static final Lists ALL =
                new Lists(PageArguments.DEFAULT_SIZE, PageArguments.MAX_SIZE, Actions.MOST);
    }

    record Questions(
            int maxBytes,
            int maxTokens,
            int maxDepth,
            int maxComplexity,
            int complexityOfField,
            int complexityOfList,
            int complexityOfCount,
            int maxMilliseconds) {

        static Questions of(GraphQlLimits limits) {
            return new Questions(
                    bytes(limits.body().toBytes()),
                    limits.tokens(),
                    limits.depth(),
                    limits.complexity(),
                    Complexity.FIELD,
                    Complexity.LIST,
                    Complexity.COUNT,
                    Math.toIntExact(limits.time().toMillis()));
        }
    }

    record Filters(
            int maxDepth,
            int maxTerms,
            int maxValues,
            int maxCharacters,
            int maxTextCharacters,
            int maxWordCharacters) {

        static final Filters ALL =
                new Filters(
                        FilterLimits.DEPTH,
                        FilterLimits.TERMS,
                        FilterLimits.VALUES,
                        FilterLimits.LENGTH,
                        FilterLimits.TEXT,
                        FilterLimits.WORD);
    }

    record Periods(int firstYear, int lastYear, int maxDaysOfSummary) {

        static final Periods ALL =
                new Periods(
                        PeriodLimits.FIRST_YEAR, PeriodLimits.LAST_YEAR, SummaryQueries.MAX_DAYS);
    }

    record Exports(
            int maxRunning,
            int maxRunningPerTenant,
            int maxSheetRows,
            int maxCellCharacters,
            int maxCheckpoints) {

        static Exports of(ExportLimits limits) {
            return new Exports(
                    limits.maxRunning(),
                    limits.maxRunningPerTenant(),
                    limits.sheetRows(),
                    limits.cellCharacters(),
                    limits.checkpoints());
        }
    }

    record Intake(int maxRecordBytes, int maxRecordDepth, int maxListedRejections) {

        static Intake of(IntakeLimits limits) {
            return new Intake(
                    bytes(limits.recordBytes()), limits.recordDepth(), limits.listedRejections());
        }
    }

    record Http(int maxHeaderBytes) {

        static Http of(ServerProperties server) {
            DataSize size = server.getMaxHttpRequestHeaderSize();
            return new Http(bytes(size.toBytes()));
        }
    }

    static Limits of(
            GraphQlLimits questions,
            ExportLimits exports,
            IntakeLimits intake,
            ServerProperties server) {
        return new Limits(
                Lists.ALL,
                Questions.of(questions),
                Filters.ALL,
                Periods.ALL,
                Exports.of(exports),
                Intake.of(intake),
                Http.of(server));
    }

    /** More than GraphQL's integers can say is as good as no limit. */
    private static int bytes(long bytes) {
        return Math.clamp(bytes, 0, Integer.MAX_VALUE);
    }
}
