package activitylog.export;

import activitylog.activity.Action;
import activitylog.activity.ActivityLog;
import activitylog.activity.Attribute;
import activitylog.activity.Change;
import activitylog.activity.Customer;
import activitylog.activity.Links;
import activitylog.activity.Status;
import activitylog.activity.Subscription;
import java.util.List;
import java.util.Map;

/** The fields of the schema that are computed from records, for whole logs. */
final class ComputedValues {

    private final Map<Class<?>, List<Value>> byType;

    ComputedValues(Rendering rendering) {
        Wording wording = rendering.wording();
        Links links = rendering.links();
        this.byType =
                Map.of(
                        ActivityLog.class,
                        List.of(value(ActivityLog.class, "summary", wording::summary)),
                        Action.class,
                        List.of(
                                value(Action.class, "label", wording::action),
                                value(Action.class, "category", Action::category),
                                value(Action.class, "known", Action::known)),
                        Change.class,
                        List.of(value(Change.class, "label", wording::label)),
                        Status.class,
                        List.of(value(Status.class, "label", wording::status)),
                        Customer.class,
                        List.of(
                                value(
                                        Customer.class,
                                        "subscriptionsUrl",
                                        customer -> links.subscriptions(customer.id()))),
                        Subscription.class,
                        List.of(
                                value(
                                        Subscription.class,
                                        "url",
                                        each ->
                                                Part.of(
                                                        each.customerId(),
                                                        id -> links.subscription(id, each.id())))),
                        Attribute.class,
                        List.of(
                                value(Attribute.class, "name", Attribute::name),
                                value(Attribute.class, "line", Attribute::line)));
    }

    /** A value with its name in the schema. */
    record Value(String name, Part<Record, Object> part) {}

    /** What is computed from records of a type. */
    List<Value> of(Class<?> type) {
        return byType.getOrDefault(type, List.of());
    }

    private static <R extends Record> Value value(
            Class<R> type, String name, Part<R, Object> part) {
        return new Value(name, whole -> part.of(type.cast(whole)));
    }
}
