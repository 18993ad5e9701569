package activitylog.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import activitylog.activity.ActivityLog;
import activitylog.activity.Attribute;
import activitylog.activity.Customer;
import activitylog.activity.KeptLog;
import activitylog.activity.PartnerUser;
import activitylog.activity.Position;
import activitylog.activity.Resource;
import activitylog.activity.Status;
import activitylog.activity.Subscription;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A log as if it were kept: the texts of a whole one. */
final class KeptTexts implements KeptLog {

    private final ActivityLog log;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int[][] starts;
    private final int[][] ends;

    KeptTexts(ActivityLog log, List<String> paths) {
        this.log = log;
        this.starts = new int[paths.size()][];
        this.ends = new int[paths.size()][];
        for (int i = 0; i < paths.size(); i++) {
            keep(i, texts(paths.get(i)));
        }
    }

    private void keep(int text, List<@Nullable String> items) {
        starts[text] = new int[items.size()];
        ends[text] = new int[items.size()];
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i);
            starts[text][i] = item == null ? -1 : bytes.size();
            bytes.writeBytes(item == null ? new byte[0] : item.getBytes(UTF_8));
            ends[text][i] = bytes.size();
        }
    }

    private List<@Nullable String> texts(String path) {
        return switch (path) {
            case "id" -> one(log.id());
            case "action" -> one(log.action().code());
            case "status" -> one(Part.of(log.status(), Status::code));
            case "partnerUser" -> one(Part.of(log.partnerUser(), PartnerUser::principalName));
            case "correlationId" -> one(log.correlationId());
            case "affectedCustomer.id" -> one(Part.of(log.affectedCustomer(), Customer::id));
            case "affectedCustomer.companyName" ->
                    one(Part.of(log.affectedCustomer(), Customer::companyName));
            case "resource.type" -> one(Part.of(log.resource(), Resource::type));
            case "resource.id" -> one(Part.of(log.resource(), Resource::id));
            case "subscriptions.id" ->
                    log.subscriptions().stream().<@Nullable String>map(Subscription::id).toList();
            case "subscriptions.friendlyName" ->
                    log.subscriptions().stream()
                            .<@Nullable String>map(Subscription::friendlyName)
                            .toList();
            case "attributes.key" ->
                    log.attributes().stream().<@Nullable String>map(Attribute::key).toList();
            case "attributes.value" ->
                    log.attributes().stream().<@Nullable String>map(Attribute::value).toList();
            default -> throw new IllegalArgumentException(path);
        };
    }

    private static List<@Nullable String> one(@Nullable String text) {
        return text == null ? List.of() : Arrays.asList(text);
    }

    @Override
    public ActivityLog log() {
        return log;
    }

    @Override
    public Position position() {
        return Position.of(log);
    }

    @Override
    public long occurredAt() {
        return log.occurredAt().toEpochMilli();
    }

    @Override
    public byte[] bytes() {
        return bytes.toByteArray();
    }

    @Override
    public int count(int text) {
        return starts[text].length;
    }

    @Override
    public int start(int text, int item) {
        return item < starts[text].length ? starts[text][item] : -1;
    }

    @Override
    public int end(int text, int item) {
        return ends[text][item];
    }
}
