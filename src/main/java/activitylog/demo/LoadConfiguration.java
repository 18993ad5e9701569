package activitylog.demo;

import java.time.Clock;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * Fills a database with sample records and ends: no port is opened, so nobody is let in who would
 * not be otherwise.
 */
@Configuration(proxyBeanMethods = false)
@Profile("load")
class LoadConfiguration {

    @Bean
    ApplicationRunner load(DemoProperties properties, Receiver receiver, Clock clock) {
        return arguments -> new Load(properties, receiver, clock).run();
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> end() {
        return event -> event.getApplicationContext().close();
    }
}
