package activitylog.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActivityLogIdTests {

    @Test
    void theSameRecordOfTheSameTenantHasTheSameId() {
        assertThat(ActivityLogId.of("nord", "a_b_createorder_1"))
                .isEqualTo("log_4ihfwzb91o74jn86tkhm2mhi")
                .isEqualTo(ActivityLogId.of("nord", "a_b_createorder_1"));
    }

    @Test
    void otherRecordsAndOtherTenantsHaveOtherIds() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(ActivityLogId.of("nord", Integer.toString(i)));
            ids.add(ActivityLogId.of("syd", Integer.toString(i)));
        }
        assertThat(ids).hasSize(20_000).allMatch(id -> id.matches("log_[0-9a-z]{1,25}"));
    }
}
