package activitylog.store;

import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/** On the real MongoDB, where Docker is. */
@Testcontainers(disabledWithoutDocker = true)
class ContainerActivityLogsTests extends ActivityLogsContract {

    @Container private static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8");

    @Override
    Engine open() {
        return Engine.at(MONGO.getConnectionString());
    }
}
