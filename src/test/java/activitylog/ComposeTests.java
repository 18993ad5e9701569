package activitylog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The file for Docker Compose hangs together. */
class ComposeTests {

    private static final List<String> NODES = List.of("mongodb-1", "mongodb-2", "mongodb-3");

    private String text = "";
    private Map<String, Map<String, Object>> services = Map.of();
    private Map<String, Object> volumes = Map.of();

    @BeforeEach
    @SuppressWarnings("unchecked")
    void read() throws IOException {
        text = Files.readString(Path.of("compose.yaml"));
        Map<String, Object> all = new Yaml().load(text);
        services = (Map<String, Map<String, Object>>) all.get("services");
        volumes = (Map<String, Object>) all.get("volumes");
    }

    @Test
    void withoutAProfileOneNodeStarts() {
        assertThat(of(null)).containsExactly("mongodb");
    }

    @Test
    void theProfileThreeHasThreeNodesAndWhatFoundsTheirReplicaSet() {
        assertThat(of(List.of("three")))
                .containsExactlyInAnyOrder("mongodb-1", "mongodb-2", "mongodb-3", "founded");
        Map<?, ?> before = (Map<?, ?>) services.get("founded").get("depends_on");
        assertThat(before.keySet()).isEqualTo(Set.copyOf(NODES));
    }

    @Test
    void eachNodeListensWhereTheOthersAndTheUriLookForIt() {
        for (String name : NODES) {
            String port = "2702" + name.charAt(name.length() - 1);
            Map<String, Object> node = services.get(name);
            assertThat(node.get("command"))
                    .isEqualTo(List.of("--replSet", "rs1", "--bind_ip_all", "--port", port));
            assertThat(node.get("ports"))
                    .isEqualTo(List.of("127.0.0.1:%s:%s".formatted(port, port)));
            assertThat(node.get("healthcheck").toString()).contains(port);
            assertThat(node.get("volumes")).isEqualTo(List.of(name + ":/data/db"));
            assertThat(volumes).containsKey(name);
            assertThat(services.get("founded").get("entrypoint").toString())
                    .contains("host: '%s:%s'".formatted(name, port));
            assertThat(text).containsPattern("SPRING_MONGODB_URI='.*" + name + ":" + port);
        }
    }

    private List<String> of(@Nullable List<String> profiles) {
        return services.keySet().stream()
                .filter(name -> Objects.equals(services.get(name).get("profiles"), profiles))
                .toList();
    }
}
