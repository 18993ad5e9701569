package activitylog.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ListCursorTests {

    private static final Scope NORD = new Scope("5b0c1f7e-2a44-4d0e-9c3b-7f1e6a90d2c1");
    private static final CustomerSearch ALL = new CustomerSearch(null, CustomerOrder.BY_NAME);
    private static final Fingerprint LIST = Fingerprint.of(NORD, ALL);

    private static void refused(String text, Fingerprint list) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> ListCursor.decode("after", text, list))
                .withMessageStartingWith("after: the cursor ")
                .extracting(InvalidRequest::code)
                .isEqualTo(InvalidRequest.Code.INVALID_CURSOR);
    }

    @Test
    void comesBackAsItWas() {
        for (String key : new String[] {"", "0ångsö \uD83D\uDE00", "-62135596800000", "0\u0000"}) {
            for (String id : new String[] {"c-1", "é", "0c39d6d5-c70d-4c55-bc02-f620844f3fd1"}) {
                ListCursor cursor = new ListCursor(new Place(key, id));
                String text = cursor.encode(LIST);
                assertThat(ListCursor.decode("after", text, LIST)).isEqualTo(cursor);
                assertThat(text).matches("[A-Za-z0-9_-]+");
            }
        }
    }

    @Test
    void theLongestFits() {
        Place place = new Place("\uD83D\uDE00".repeat(50), "ä".repeat(256));
        assertThat(ListCursor.decode("after", new ListCursor(place).encode(LIST), LIST).place())
                .isEqualTo(place);
    }

    @Test
    void isRefusedWhenItIsChangedOrCut() {
        String text = new ListCursor(new Place("0contoso", "c-1")).encode(LIST);
        for (int at = 0; at < text.length(); at++) {
            char other = text.charAt(at) == 'x' ? 'y' : 'x';
            refused(text.substring(0, at) + other + text.substring(at + 1), LIST);
            refused(text.substring(0, at), LIST);
        }
        refused(text + "A", LIST);
        refused("x".repeat(5_000), LIST);
    }

    @Test
    void ofAnotherListIsRefused() {
        String text = new ListCursor(new Place("0contoso", "c-1")).encode(LIST);
        refused(text, Fingerprint.of(NORD, new CustomerSearch("contoso", ALL.order())));
        refused(text, Fingerprint.of(new Scope("other"), ALL));
        refused(text, Fingerprint.ofSubscriptions(NORD, "c-1"));
    }

    @Test
    void aForgedOneIsRefusedAndNothingWorse() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[11 + random.nextInt(40) + CursorText.CHECK];
            random.nextBytes(bytes);
            ByteBuffer.wrap(bytes).put((byte) 2).putLong(LIST.value());
            String text = CursorText.seal(bytes);
            try {
                ListCursor.decode("after", text, LIST).place().moment();
            } catch (InvalidRequest e) {
                assertThat(e.code())
                        .as("seed %s", seed)
                        .isEqualTo(InvalidRequest.Code.INVALID_CURSOR);
            }
        }
    }
}
