package activitylog.graphql;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Remembers what is sent to the database. */
@TestConfiguration(proxyBeanMethods = false)
class SentCommands implements CommandListener {

    private final List<BsonDocument> sent = new CopyOnWriteArrayList<>();

    @Bean
    MongoClientSettingsBuilderCustomizer listening() {
        return settings -> settings.addCommandListener(this);
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        sent.add(event.getCommand().clone());
    }

    void forget() {
        sent.clear();
    }

    /** The commands of that name, oldest first. */
    List<BsonDocument> of(String name) {
        return sent.stream().filter(command -> command.containsKey(name)).toList();
    }

    /** The questions of any kind, oldest first. */
    List<BsonDocument> questions() {
        return sent.stream()
                .filter(command ->
                        command.containsKey("find")
                                || command.containsKey("aggregate")
                                || command.containsKey("count"))
                .toList();
    }
}
