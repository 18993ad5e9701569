package activitylog.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A key may end with the number of a line of an order. */
class AttributeTests {

    private static final Pattern OF_LINE = Pattern.compile("(.+)-(\\d{1,9})", Pattern.DOTALL);

    @Test
    void theNumberOfALineIsNoPartOfTheName() {
        Attribute attribute = new Attribute("Quantity-12", "25");
        assertThat(attribute.name()).isEqualTo("Quantity");
        assertThat(attribute.line()).isEqualTo(12);
    }

    @Test
    void aKeyWithoutANumberIsTheName() {
        Attribute attribute = new Attribute("OrderId", null);
        assertThat(attribute.name()).isEqualTo("OrderId");
        assertThat(attribute.line()).isNull();
    }

    @Test
    void anyKeyIsReadAsTheExpressionSays() {
        for (long seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder key = new StringBuilder();
            for (int i = random.nextInt(14); i > 0; i--) {
                key.append("0019-a\n٣".charAt(random.nextInt(8)));
            }
            Attribute attribute = new Attribute(key.toString(), null);
            Matcher parts = OF_LINE.matcher(key);
            boolean line = parts.matches();
            assertThat(attribute.name())
                    .as("seed %d", seed)
                    .isEqualTo(line ? parts.group(1) : key.toString());
            assertThat(attribute.line())
                    .as("seed %d", seed)
                    .isEqualTo(line ? Integer.valueOf(parts.group(2)) : null);
        }
    }
}
