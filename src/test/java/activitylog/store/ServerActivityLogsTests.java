package activitylog.store;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** On the server that the environment names. */
@EnabledIfEnvironmentVariable(named = "MONGODB_URI", matches = ".+")
class ServerActivityLogsTests extends ActivityLogsContract {

    @Override
    Engine open() {
        return Engine.at(System.getenv("MONGODB_URI"));
    }
}
