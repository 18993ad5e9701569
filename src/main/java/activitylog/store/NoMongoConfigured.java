package activitylog.store;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds where no property says where MongoDB is. */
final class NoMongoConfigured extends SpringBootCondition {

    private static final List<String> PROPERTIES =
            List.of(
                    "spring.mongodb.uri",
                    "spring.mongodb.host",
                    "spring.mongodb.port",
                    "spring.mongodb.additional-hosts[0]");

    @Override
    public ConditionOutcome getMatchOutcome(
            ConditionContext context, AnnotatedTypeMetadata metadata) {
        ConditionMessage.Builder message = ConditionMessage.forCondition("No MongoDB configured");
        return PROPERTIES.stream()
                .filter(context.getEnvironment()::containsProperty)
                .findFirst()
                .map(found -> ConditionOutcome.noMatch(message.found("property").items(found)))
                .orElseGet(() -> ConditionOutcome.match(message.because("no property says where")));
    }
}
