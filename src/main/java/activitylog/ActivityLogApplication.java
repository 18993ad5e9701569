package activitylog;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration;

/** Starts the activity-log server. It has no repositories, and looking for some takes time. */
@SpringBootApplication(exclude = DataMongoRepositoriesAutoConfiguration.class)
@ConfigurationPropertiesScan
public class ActivityLogApplication {

    static void main(String[] args) {
        SpringApplication.run(ActivityLogApplication.class, args);
    }
}
