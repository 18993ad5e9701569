package activitylog.access;

import activitylog.activity.ActivityCounts;
import activitylog.activity.ActivityLogs;
import activitylog.activity.Customers;
import activitylog.activity.Exports;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the mask between the store and the doors. */
@Configuration(proxyBeanMethods = false)
class MaskConfiguration {

    /** What everybody gets who wants logs: those of the store cannot be had by their type. */
    @Bean
    ActivityLogs activityLogs(@Qualifier("storedActivityLogs") ActivityLogs stored) {
        return new MaskedActivityLogs(stored);
    }

    /** The same for customers. */
    @Bean
    Customers customers(@Qualifier("storedCustomers") Customers stored) {
        return new MaskedCustomers(stored);
    }

    /** The same for whoever wants numbers. */
    @Bean
    ActivityCounts activityCounts(@Qualifier("storedActivityCounts") ActivityCounts stored) {
        return new MaskedActivityCounts(stored);
    }

    /** The same for receipts. */
    @Bean
    Exports exports(@Qualifier("storedExports") Exports stored) {
        return new MaskedExports(stored);
    }
}
