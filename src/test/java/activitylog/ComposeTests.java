package activitylog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file for Docker Compose hangs together. */
class ComposeTests {

    private static final String THREE = "[\"three\"]";

    private final String text = Files.readString(Path.of("compose.yaml"));
    private final JsonNode file = JsonMapper.shared().valueToTree(new Yaml().load(text));
    private final JsonNode services = file.path("services");
    private final JsonNode founded = services.path("founded");

    ComposeTests() throws IOException {}

    private List<String> of(String profiles) {
        return services.propertyNames().stream()
                .filter(name -> services.path(name).path("profiles").toString().equals(profiles))
                .toList();
    }

    @Test
    void withoutAProfileOneNodeStarts() {
        assertThat(of("")).containsExactly("mongodb");
    }

    @Test
    void theProfileThreeHasThreeNodesAndWhatFoundsTheirReplicaSet() {
        assertThat(of(THREE))
                .containsExactlyInAnyOrder("mongodb-1", "mongodb-2", "mongodb-3", "founded");
        assertThat(founded.path("depends_on").propertyNames())
                .containsExactlyInAnyOrder("mongodb-1", "mongodb-2", "mongodb-3");
    }

    @Test
    void eachNodeListensWhereTheOthersAndTheUriLookForIt() {
        for (int i = 1; i <= 3; i++) {
            String name = "mongodb-" + i;
            String port = "2702" + i;
            JsonNode node = services.path(name);
            assertThat(node.path("command").toString())
                    .contains("\"rs1\"")
                    .endsWith("\"--port\",\"" + port + "\"]");
            assertThat(node.path("ports").path(0).asString())
                    .isEqualTo("127.0.0.1:%s:%s".formatted(port, port));
            assertThat(node.path("healthcheck").toString()).contains(port);
            assertThat(node.path("volumes").path(0).asString()).isEqualTo(name + ":/data/db");
            assertThat(file.path("volumes").has(name)).isTrue();
            assertThat(founded.path("entrypoint").toString())
                    .contains("host: '%s:%s'".formatted(name, port));
            assertThat(text).containsPattern("SPRING_MONGODB_URI='.*" + name + ":" + port);
        }
    }
}
