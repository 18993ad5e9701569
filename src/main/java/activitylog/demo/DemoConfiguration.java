package activitylog.demo;

import activitylog.activity.ActivityLogs;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
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
            DemoProperties properties,
            ObjectProvider<ActivityLogs> logs,
            ObjectProvider<Receiver> receivers,
            Clock clock) {
        return arguments -> {
            for (Receiver receiver : receivers) {
                new SampleData(properties, logs.getObject(), receiver, clock).fill();
            }
        };
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> welcome(Environment environment) {
        return event -> Welcome.log(environment.getRequiredProperty("local.server.port"));
    }
}
