package activitylog.intake;

import activitylog.intake.JsonValue.JsonText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads values from the resource of a record, else from the keys and values beside it. */
record FieldsOrData(Fields fields, CustomizedData data) {

    static FieldsOrData of(AuditRecord record) {
        return new FieldsOrData(record.fields(), record.data());
    }

    /** The text of the field, else of the first of the keys that is there. */
    @Nullable String text(String field, String... keys) {
        String said = fields.text(field);
        return said == null ? data.get(keys) : said;
    }

    /** The text of the first field, else of the first key, with one of those names. */
    @Nullable String any(String... names) {
        String said = fields.text(names);
        return said == null ? data.get(names) : said;
    }

    /** The number of the first field, else of the first key, with one of those names. */
    @Nullable BigDecimal decimal(String... names) {
        BigDecimal said = fields.decimal(names);
        String otherwise = said == null ? data.get(names) : null;
        return otherwise == null ? said : Fields.asDecimal(new JsonText(otherwise));
    }

    /** The integer of the field, else of the key. */
    @Nullable Integer integer(String field, String key) {
        Integer said = fields.integer(field);
        String otherwise = said == null ? data.get(key) : null;
        return otherwise == null ? said : Fields.asInteger(new JsonText(otherwise));
    }
}
