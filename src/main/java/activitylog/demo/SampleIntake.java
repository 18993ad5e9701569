package activitylog.demo;

import activitylog.intake.AuditRecordIntake;
import activitylog.intake.IntakeReport;
import activitylog.intake.IntakeTally;
import activitylog.intake.RecordFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Lets sample records in by the code that takes in the records of {@code POST /audit-records}. */
@Configuration(proxyBeanMethods = false)
@Profile({"demo", "load"})
class SampleIntake {

    @Bean
    Receiver receiver(AuditRecordIntake intake) {
        return (scope, records) -> {
            IntakeTally tally = intake.tally();
            intake.take(scope, records, RecordFormat.LINES, tally);
            IntakeReport report = tally.report();
            if (report.rejectedCount() > 0) {
                throw new IllegalStateException("Sample records were rejected: " + report);
            }
            return report.stored();
        };
    }
}
