package activitylog.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activitylog.access.Misconfigured;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

/** The demo stays on this machine unless somebody says otherwise. */
class DemoAddressTests {

    private static DemoAddress on(@Nullable String address, boolean anyAddress)
            throws UnknownHostException {
        ServerProperties server = new ServerProperties();
        server.setAddress(address == null ? null : InetAddress.getByName(address));
        return new DemoAddress(server, new DemoProperties("issuer", 1, 1, 1, anyAddress));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "127.1.2.3"})
    void thisMachineIsFine(String address) {
        assertThatCode(() -> on(address, false)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7"})
    void otherAddressesAreRefusedUnlessMeant(String address) {
        assertThatThrownBy(() -> on(address, false))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("activitylog.demo.any-address=true");
        assertThatCode(() -> on(address, true)).doesNotThrowAnyException();
    }

    @Test
    void noAddressMeansAllOfThem() {
        assertThatThrownBy(() -> on(null, false)).isInstanceOf(Misconfigured.class);
    }
}
