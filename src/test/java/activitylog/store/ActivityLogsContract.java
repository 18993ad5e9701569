package activitylog.store;

import activitylog.activity.Scope;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** What every store does, whatever its engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ActivityLogsContract
        implements PagesContract,
                WalksContract,
                CommandsContract,
                FiltersContract,
                FoldedContract,
                GatheringContract,
                CountsContract,
                SelectionsContract,
                SlicesContract,
                TakingContract,
                SourcesContract,
                RecordingContract,
                RetentionContract,
                ExportsContract,
                CustomersContract,
                CustomerListsContract,
                SubscriptionsContract,
                ActionsContract,
                TenantsContract,
                KeptContract,
                SideBySideContract,
                RoundTripContract,
                HostileTextContract {

    private Engine engine;
    private Scope scope;

    /** A new database on the engine of the class. */
    abstract Engine open();

    @BeforeAll
    void openEngine() {
        engine = open();
    }

    @AfterAll
    void closeEngine() {
        engine.close();
    }

    @BeforeEach
    void beginWithNothing() {
        scope = new Scope(UUID.randomUUID().toString());
        engine.empty();
    }

    @Override
    public Engine engine() {
        return engine;
    }

    @Override
    public Scope scope() {
        return scope;
    }
}
