package activitylog.demo;

import activitylog.activity.ActivityLogs;
import java.time.Clock;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** Puts the demo together. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    @Bean
    ApplicationRunner sampleData(
            DemoProperties properties, ActivityLogs logs, Receiver receiver, Clock clock) {
        return arguments -> new SampleData(properties, logs, receiver, clock).fill();
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> welcome(Environment environment) {
        return event -> Welcome.log(environment.getRequiredProperty("local.server.port"));
    }
}
