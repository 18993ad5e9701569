package activitylog.demo;

import activitylog.activity.ActivityLogs;
import activitylog.intake.AuditRecordIntake;
import activitylog.intake.IntakeReport;
import activitylog.intake.IntakeTally;
import activitylog.intake.RecordFormat;
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

    /** The code that takes in the records of {@code POST /audit-records}. */
    @Bean
    Receiver receiver(AuditRecordIntake intake) {
        return (scope, records) -> {
            IntakeTally tally = intake.tally();
            intake.take(scope, records, RecordFormat.LINES, tally);
            IntakeReport report = tally.report();
            if (report.rejectedCount() > 0) {
                throw new IllegalStateException("Sample records were rejected: " + report);
            }
        };
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> welcome(Environment environment) {
        return event -> Welcome.log(environment.getRequiredProperty("local.server.port"));
    }
}
