package activitylog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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

    @Test
    void eachPartOfACommandIsAText() {
        for (JsonNode service : services) {
            assertThat(parts(service)).isNotEmpty().allMatch(JsonNode::isString);
        }
    }

    private static List<JsonNode> parts(JsonNode service) {
        return Stream.of("/command", "/entrypoint", "/healthcheck/test")
                .flatMap(pointer -> service.at(pointer).valueStream())
                .toList();
    }

    @Test
    void dockerComposeTakesIt() throws IOException, InterruptedException {
        List<String> compose = compose();
        assumeTrue(!compose.isEmpty(), "Docker Compose is not installed: nothing reads its file");
        Process process = start(compose, "--profile", "three", "config");

        String told = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        assertThat(told).contains("mongodb-3", "founded");
    }

    /** How it is called here; empty where it is not installed. */
    private static List<String> compose() {
        return Stream.of(List.of("docker", "compose"), List.of("docker-compose"))
                .filter(ComposeTests::isInstalled)
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isInstalled(List<String> program) {
        try {
            return start(program, "version").onExit().join().exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Process start(List<String> program, String... arguments) throws IOException {
        List<String> command = Stream.concat(program.stream(), Arrays.stream(arguments)).toList();
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
