package activitylog.bench;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.bson.BsonValue;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** How long the database takes for which commands. */
@TestConfiguration(proxyBeanMethods = false)
class CommandTimes implements CommandListener {

    private final ConcurrentMap<Integer, String> names = new ConcurrentHashMap<>();
    private final Map<String, Long> millis = new TreeMap<>();

    @Bean
    MongoClientSettingsBuilderCustomizer timing() {
        return settings -> settings.addCommandListener(this);
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        BsonValue collection = event.getCommand().get(event.getCommandName());
        if (collection.isString()) {
            names.put(
                    event.getRequestId(),
                    event.getCommandName() + " " + collection.asString().getValue());
        }
    }

    @Override
    public synchronized void commandSucceeded(CommandSucceededEvent event) {
        String name = names.remove(event.getRequestId());
        if (name != null) {
            millis.merge(name, event.getElapsedTime(TimeUnit.MILLISECONDS), Long::sum);
        }
    }

    synchronized String report() {
        String report = millis + " ms";
        millis.clear();
        return report;
    }
}
