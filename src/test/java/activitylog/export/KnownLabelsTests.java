package activitylog.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cells are found by the codes that they were made for, however many codes there are. */
class KnownLabelsTests {

    private int made;
    private final KnownLabels labels = new KnownLabels(this::cell);

    private byte[] cell(String code) {
        made++;
        return ("cell of " + code).getBytes(UTF_8);
    }

    private String found(String code) {
        byte[] bytes = ("before" + code + "behind").getBytes(UTF_8);
        return new String(
                labels.of(bytes, "before".length(), bytes.length - "behind".length()), UTF_8);
    }

    @Test
    void eachCodeHasItsOwnCellWhichIsMadeOnce() {
        // The second and the third have the same hash.
        List<String> codes = List.of("create_order", "Aa", "BB", "", "å", "create_orders");
        for (int round = 0; round < 3; round++) {
            codes.forEach(code -> assertThat(found(code)).isEqualTo("cell of " + code));
        }
        assertThat(made).isEqualTo(codes.size());
    }

    @Test
    void moreCodesThanAreRememberedHaveTheirCellsAsWell() {
        Random random = new Random(3);
        Set<String> codes = new HashSet<>();
        while (codes.size() < 5_000) {
            codes.add(Long.toString(random.nextLong(), 36));
        }
        for (int round = 0; round < 2; round++) {
            codes.forEach(code -> assertThat(found(code)).isEqualTo("cell of " + code));
        }
    }
}
