package activitylog.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import activitylog.activity.ActivityLog;
import activitylog.activity.KeptLog;
import activitylog.activity.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.bson.BsonType;

/** Finds texts of logs in the bytes of their documents, one document after the other. */
final class KeptDocument implements KeptLog {

    private final Function<byte[], ActivityLog> whole;
    private final KeptField root;
    private final int id;
    private final KeptSpan[] spans;
    private byte[] bytes = new byte[0];
    private long occurredAt;
    private long recordedAt;

    /**
     * @param texts the paths of the texts
     * @param whole makes a log of the bytes of its document
     */
    KeptDocument(List<String> texts, Function<byte[], ActivityLog> whole) {
        List<String> paths = new ArrayList<>();
        texts.forEach(text -> paths.add(text.equals("id") ? LogField.ID : text));
        if (!paths.contains(LogField.ID)) {
            paths.add(LogField.ID);
        }
        this.id = paths.indexOf(LogField.ID);
        this.spans = new KeptSpan[paths.size()];
        Arrays.setAll(spans, _ -> new KeptSpan());
        paths.add(LogField.OCCURRED_AT);
        paths.add(LogField.RECORDED_AT);
        this.root = KeptField.of(paths);
        this.whole = whole;
    }

    /** Goes on to that document. */
    void read(byte[] document) {
        bytes = document;
        for (KeptSpan span : spans) {
            span.clear();
        }
        document(0, root, 0);
    }

    private void document(int at, KeptField whole, int item) {
        int next = at + Integer.BYTES;
        while (bytes[next] != 0) {
            BsonType type = BsonBytes.type(bytes[next]);
            int name = next + 1;
            int value = BsonBytes.endOfName(bytes, name) + 1;
            KeptField field = whole.find(bytes, name, value - 1);
            if (field != null) {
                value(type, value, field, item);
            }
            next = value + BsonBytes.size(type, bytes, value);
        }
    }

    private void value(BsonType type, int at, KeptField field, int item) {
        switch (type) {
            case DOCUMENT -> document(at, field, item);
            case ARRAY -> array(at, field);
            case STRING -> text(at, field, item);
            case DATE_TIME -> moment(at, field);
            default -> {}
        }
    }

    private void array(int at, KeptField list) {
        if (BsonBytes.type(bytes[at + Integer.BYTES]) == BsonType.STRING) {
            pairs(at, list);
        } else {
            items(at, list);
        }
    }

    /** A list as {@link AttributesFormat} writes it. */
    private void pairs(int at, KeptField list) {
        KeptField key = list.find(AttributesFormat.KEY, 0, AttributesFormat.KEY.length);
        KeptField text = list.find(AttributesFormat.VALUE, 0, AttributesFormat.VALUE.length);
        int next = at + Integer.BYTES;
        for (int i = 0; bytes[next] != 0; i++) {
            BsonType type = BsonBytes.type(bytes[next]);
            int value = BsonBytes.endOfName(bytes, next + 1) + 1;
            KeptField field = i % 2 == 0 ? key : text;
            if (field != null) {
                absent(field, i / 2);
                value(type, value, field, i / 2);
            }
            next = value + BsonBytes.size(type, bytes, value);
        }
    }

    private void items(int at, KeptField list) {
        int next = at + Integer.BYTES;
        for (int item = 0; bytes[next] != 0; item++) {
            BsonType type = BsonBytes.type(bytes[next]);
            int value = BsonBytes.endOfName(bytes, next + 1) + 1;
            for (KeptField field : list.fields()) {
                absent(field, item);
            }
            if (type == BsonType.DOCUMENT) {
                document(value, list, item);
            }
            next = value + BsonBytes.size(type, bytes, value);
        }
    }

    private void absent(KeptField field, int item) {
        if (isText(field)) {
            spans[field.place()].absent(item);
        }
    }

    private boolean isText(KeptField field) {
        return field.place() >= 0 && field.place() < spans.length;
    }

    private void text(int at, KeptField field, int item) {
        if (isText(field)) {
            int start = at + Integer.BYTES;
            spans[field.place()].set(item, start, start + BsonBytes.int32(bytes, at) - 1);
        }
    }

    private void moment(int at, KeptField field) {
        if (field.place() == spans.length) {
            occurredAt = BsonBytes.int64(bytes, at);
        } else if (field.place() == spans.length + 1) {
            recordedAt = BsonBytes.int64(bytes, at);
        }
    }

    /** When it was recorded, in milliseconds since 1970. */
    long recordedAt() {
        return recordedAt;
    }

    @Override
    public ActivityLog log() {
        return whole.apply(bytes);
    }

    @Override
    public Position position() {
        int start = start(id, 0);
        String text = new String(bytes, start, end(id, 0) - start, UTF_8);
        return new Position(Instant.ofEpochMilli(occurredAt), text);
    }

    @Override
    public long occurredAt() {
        return occurredAt;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int count(int text) {
        return spans[text].count();
    }

    @Override
    public int start(int text, int item) {
        return spans[text].start(item);
    }

    @Override
    public int end(int text, int item) {
        return spans[text].end(item);
    }
}
