package activitylog.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/** Bounds what the driver leaves open for half a minute and longer; what the URI says stands. */
record BoundedClient(ConnectionString uri, StoreProperties properties)
        implements MongoClientSettingsBuilderCustomizer {

    @Override
    public void customize(MongoClientSettings.Builder settings) {
        long time = properties.maxTime().toMillis();
        if (uri.getServerSelectionTimeout() == null) {
            settings.applyToClusterSettings(
                    cluster -> cluster.serverSelectionTimeout(time, TimeUnit.MILLISECONDS));
        }
        if (uri.getConnectTimeout() == null) {
            settings.applyToSocketSettings(
                    socket -> socket.connectTimeout(time, TimeUnit.MILLISECONDS));
        }
        if (uri.getMaxWaitTime() == null) {
            settings.applyToConnectionPoolSettings(
                    pool -> pool.maxWaitTime(time, TimeUnit.MILLISECONDS));
        }
        if (uri.getMaxConnectionPoolSize() == null) {
            settings.applyToConnectionPoolSettings(
                    pool -> pool.maxSize(properties.maxConnections()));
        }
    }
}
