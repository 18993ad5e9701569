package activitylog;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.access.TestIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.annotation.PersistenceExceptionTranslationPostProcessor;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.web.SortHandlerMethodArgumentResolver;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What nobody uses is not made at each start. */
@SpringBootTest(classes = ActivityLogApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class UnusedTests {

    private static final TestIssuer ISSUER = TestIssuer.start();

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        ISSUER.register(registry);
    }

    @AfterAll
    static void close() {
        ISSUER.close();
    }

    @Autowired private ApplicationContext context;

    @ParameterizedTest
    @ValueSource(
            classes = {
                MongoOperations.class,
                MongoConverter.class,
                PersistenceExceptionTranslationPostProcessor.class,
                SortHandlerMethodArgumentResolver.class
            })
    void isNotThere(Class<?> unused) {
        assertThat(context.getBeanNamesForType(unused)).isEmpty();
    }
}
