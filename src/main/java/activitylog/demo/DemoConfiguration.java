package activitylog.demo;

import activitylog.activity.ActivityLogs;
import java.time.Clock;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
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
    @ConditionalOnBean(Receiver.class)
    ApplicationRunner sampleData(
            DemoProperties properties, ActivityLogs logs, Receiver receiver, Clock clock) {
        SampleData data = new SampleData(properties, logs, receiver, clock);
        return arguments -> data.fill();
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> welcome(Environment environment) {
        return event -> Welcome.log(environment.getRequiredProperty("local.server.port"));
    }
}
