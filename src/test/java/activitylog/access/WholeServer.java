package activitylog.access;

import activitylog.ActivityLogApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The application as it is, on a free port; the stand-in doors of this package are left out. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ActivityLogApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@interface WholeServer {}
