package activitylog.bench;

import activitylog.Caller;
import activitylog.access.Role;
import activitylog.access.TestIssuer;
import activitylog.activity.Scope;
import activitylog.demo.sample.AuditRecords;
import activitylog.intake.AuditRecordIntake;
import activitylog.intake.IntakeTally;
import activitylog.intake.RecordFormat;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A whole server on the database that {@code MONGODB_URI} names, its name included:
 *
 * <pre>MONGODB_URI=mongodb://localhost:27017/bench mvn test -Dtest=LoadBench</pre>
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@EnabledIfEnvironmentVariable(named = "MONGODB_URI", matches = ".+")
@Import(CommandTimes.class)
abstract class BenchServer {

    static final TestIssuer ISSUER = TestIssuer.start();
    static final Scope SCOPE = new Scope("5b0c1f7e-2a44-4d0e-9c3b-7f1e6a90d2c1");

    /** Of the million: each slice has 90 days, so that a month in the middle has logs of three. */
    static final LocalDate END = LocalDate.parse("2026-11-01");

    static final int DAYS = 30;
    private static final int SLICES = 10;
    private static final int SLICE = 100_000;
    private static final int AT_ONCE = 5_000;

    @LocalServerPort int port;

    @Autowired AuditRecordIntake intake;
    @Autowired CommandTimes commands;
    @Autowired MongoDatabaseFactory databases;

    @DynamicPropertySource
    static void use(DynamicPropertyRegistry registry) {
        ISSUER.register(registry);
        registry.add("spring.mongodb.uri", () -> System.getenv("MONGODB_URI"));
    }

    /** Sample records of 90 days, as lines. */
    static byte[] records(long seed, int count, Instant end) {
        try (Stream<String> lines = AuditRecords.ofFirstPartner(SCOPE.tenant(), seed, count, end)) {
            return lines.collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Takes them in, as {@code POST /audit-records} does. */
    void take(byte[] lines) {
        IntakeTally tally = intake.tally();
        try {
            intake.take(SCOPE, new ByteArrayInputStream(lines), RecordFormat.LINES, tally);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * One million logs of 360 days, of which each month in between has 100,000. They are taken in
     * if the database has none, and kept.
     */
    void loadMillion() {
        if (databases.getMongoDatabase().getCollection("activity_logs").estimatedDocumentCount()
                > 0) {
            return;
        }
        for (int slice = 0; slice < SLICES; slice++) {
            LocalDate end = END.minusDays((long) DAYS * slice);
            takeAll(slice, end.atStartOfDay().toInstant(ZoneOffset.UTC));
        }
    }

    private void takeAll(long seed, Instant end) {
        try (Stream<String> lines = AuditRecords.ofFirstPartner(SCOPE.tenant(), seed, SLICE, end)) {
            Iterator<String> left = lines.iterator();
            while (left.hasNext()) {
                StringBuilder some = new StringBuilder();
                for (int i = 0; i < AT_ONCE && left.hasNext(); i++) {
                    some.append(left.next()).append('\n');
                }
                take(some.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Who may see everything. */
    Caller caller() {
        return new Caller(
                HttpClient.newHttpClient(),
                "http://127.0.0.1:" + port,
                ISSUER.token(SCOPE.tenant(), Role.GLOBAL_ADMIN));
    }

    static long millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    static long median(List<Long> values) {
        long[] sorted = values.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
