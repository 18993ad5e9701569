package activitylog;

import activitylog.activity.Links;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all parts share. */
@Configuration(proxyBeanMethods = false)
class ActivityLogConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Links links(LinkProperties properties) {
        return properties.links();
    }
}
