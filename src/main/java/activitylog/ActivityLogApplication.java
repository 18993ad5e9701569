package activitylog;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the activity-log server. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ActivityLogApplication {

    static void main(String[] args) {
        SpringApplication.run(ActivityLogApplication.class, args);
    }
}
