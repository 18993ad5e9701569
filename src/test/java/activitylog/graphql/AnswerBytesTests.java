package activitylog.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Answers are written byte for byte as Jackson writes them. */
class AnswerBytesTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> TEXTS =
            List.of("", "a", "\"\\\b\f\n\r\t\u0000\u001f\u007f", "åäö €", "🌍 \u2028", "</script>");

    @Test
    void anyAnswerIsTheSame() {
        for (long seed = 0; seed < 2_000; seed++) {
            Object answer = object(new Random(seed), 4);
            assertThat(AnswerBytes.of(answer).toByteArray())
                    .as("seed %d", seed)
                    .isEqualTo(JSON.writeValueAsBytes(answer));
        }
    }

    @Test
    void listsThatAreWrittenAlreadyArePutInTheirPlaces() {
        for (long seed = 0; seed < 2_000; seed++) {
            Map<String, @Nullable Object> answer = object(new Random(seed), 4);
            byte[] whole = JSON.writeValueAsBytes(answer);
            answer.replaceAll((_, value) -> written(value));
            assertThat(AnswerBytes.of(answer).toByteArray()).as("seed %d", seed).isEqualTo(whole);
            assertThat(JSON.writeValueAsBytes(answer)).as("seed %d", seed).isEqualTo(whole);
        }
    }

    private static @Nullable Object written(@Nullable Object value) {
        if (!(value instanceof List)) {
            return value;
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.writeBytes(JSON.writeValueAsBytes(value));
        return new WrittenList(json);
    }

    private static Map<String, @Nullable Object> object(Random random, int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            object.put(text(random) + i, value(random, depth - 1));
        }
        return object;
    }

    private static @Nullable Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 12 : 10)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt();
            case 3 -> random.nextLong();
            case 4 -> random.nextDouble();
            case 5 -> BigDecimal.valueOf(random.nextLong(), random.nextInt(-30, 30));
            case 6 -> new BigInteger(100, random);
            case 7 -> new Object[] {1, "a"};
            case 8, 9 -> text(random);
            case 10 -> object(random, depth);
            default -> list(random, depth);
        };
    }

    private static List<@Nullable Object> list(Random random, int depth) {
        List<@Nullable Object> list = new ArrayList<>(Arrays.asList(1, null));
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value(random, depth - 1));
        }
        return list;
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size())).repeat(random.nextInt(1, 4));
    }
}
