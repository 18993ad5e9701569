package activitylog.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import de.bwaldvogel.mongo.MongoServer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.Document;
import org.springframework.util.unit.DataSize;

/** A database of its own on some engine, dropped when closed, and the commands that it gets. */
final class Engine implements AutoCloseable {

    private static final StoreProperties PROPERTIES =
            new StoreProperties(
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(1),
                    16,
                    1000,
                    1000,
                    DataSize.ofMegabytes(4),
                    null);

    private final List<BsonDocument> commands = new CopyOnWriteArrayList<>();
    private final Set<Long> cursors = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Long> read = new ConcurrentHashMap<>();
    private final boolean embedded;
    private final MongoClient client;
    private final MongoDatabase database;
    private final Runnable afterwards;
    private volatile Consumer<BsonDocument> before = command -> {};

    private Engine(String uri, boolean embedded, Runnable afterwards) {
        this.embedded = embedded;
        ConnectionString connection = new ConnectionString(uri);
        MongoClientSettings.Builder settings =
                MongoClientSettings.builder()
                        .applyConnectionString(connection)
                        .addCommandListener(new Recorder());
        new BoundedClient(connection, PROPERTIES).customize(settings);
        this.client = MongoClients.create(settings.build());
        this.database = client.getDatabase("activitylog_" + UUID.randomUUID());
        this.afterwards = afterwards;
        new StoreStart(database, connection.getHosts(), PROPERTIES).run();
    }

    /** The embedded server, of its own. */
    static Engine embedded() {
        MongoServer server = new MongoServer(new EmbeddedBackend());
        return new Engine(server.bindAndGetConnectionString(), true, server::shutdownNow)
                .announced("mongo-java-server, in memory");
    }

    /** The server at that URI. */
    static Engine at(String uri) {
        Engine engine = new Engine(uri, false, () -> {});
        Document info = engine.buildInfo();
        String name = info.containsKey("ferretdb") ? "DocumentDB behind FerretDB" : "MongoDB";
        return engine.announced(name + " " + info.getString("version"));
    }

    private Engine announced(String name) {
        System.out.println("Engine: " + name);
        return this;
    }

    boolean isEmbedded() {
        return embedded;
    }

    Document buildInfo() {
        return database.runCommand(new Document("buildInfo", 1));
    }

    MongoDatabase database() {
        return database;
    }

    /** A new one each time. */
    MongoStore store() {
        return MongoStore.in(database, PROPERTIES);
    }

    MongoActions actions() {
        return new MongoActions(database, PROPERTIES);
    }

    MongoActivityCounts counts() {
        return store().counts();
    }

    MongoActivityLogs logs() {
        return logs(Time.SYSTEM);
    }

    /** The logs as another server has them, with another clock. */
    MongoActivityLogs logs(Time time) {
        return MongoStore.in(database, PROPERTIES, time).logs();
    }

    /** The receipts as they are read at that time. */
    MongoExports exports(InstantSource clock) {
        return new MongoExports(database, PROPERTIES, clock);
    }

    /** The recordings as a server has them whose writes may take a minute. */
    Recordings recordings(Time time) {
        return new Recordings(
                database.getCollection(Recordings.COLLECTION), Duration.ofMinutes(1), time);
    }

    /** Is done in front of every command from now on, by the thread that sends it. */
    void before(Consumer<BsonDocument> work) {
        before = work;
    }

    /** Deletes all documents; the indexes stay. */
    void empty() {
        database.getCollection(MongoActivityLogs.LOGS).deleteMany(new Document());
        database.getCollection(MongoCustomers.COLLECTION).deleteMany(new Document());
        database.getCollection(MongoSubscriptions.COLLECTION).deleteMany(new Document());
        database.getCollection(SourceRecords.COLLECTION).deleteMany(new Document());
        database.getCollection(CompanyNames.COLLECTION).deleteMany(new Document());
        database.getCollection(Recordings.COLLECTION).deleteMany(new Document());
        before = command -> {};
    }

    /** Forgets the commands so far. */
    void forget() {
        commands.clear();
    }

    /** The commands with that name since the last {@link #forget}. */
    List<BsonDocument> commands(String name) {
        return commands.stream().filter(command -> command.getFirstKey().equals(name)).toList();
    }

    @Override
    public void close() {
        database.drop();
        client.close();
        afterwards.run();
    }

    /** How many of the cursors of these commands the database still keeps. */
    long openCursors() {
        return cursors.size();
    }

    private final class Recorder implements CommandListener {

        @Override
        public void commandSucceeded(CommandSucceededEvent event) {
            BsonDocument answer = event.getResponse();
            if (answer.get("cursor") instanceof BsonDocument cursor) {
                long id = cursor.getInt64("id").getValue();
                if (id != 0) {
                    cursors.add(id);
                } else {
                    ended(event.getRequestId());
                }
            }
        }

        private void ended(int request) {
            Long id = read.remove(request);
            if (id != null) {
                cursors.remove(id);
            }
        }

        @Override
        public void commandStarted(CommandStartedEvent event) {
            commands.add(event.getCommand().clone());
            BsonDocument command = event.getCommand();
            if (command.containsKey("getMore")) {
                read.put(event.getRequestId(), command.getInt64("getMore").getValue());
            }
            if (command.containsKey("killCursors")) {
                command.getArray("cursors").forEach(id -> cursors.remove(id.asInt64().getValue()));
            }
            before.accept(event.getCommand());
        }
    }
}
