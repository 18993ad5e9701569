package activitylog.web;

import activitylog.ActivityLogApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/** The whole server as the demo starts it, with all of its records, on a free port. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ActivityLogApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "activitylog.demo.issuer=http://127.0.0.1:8080")
@ActiveProfiles("demo")
@interface DemoServer {}
