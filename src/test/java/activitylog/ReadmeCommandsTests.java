package activitylog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.json.JsonMapper;

/** The commands of the README, run in a shell, answer what the README says. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"activitylog.demo.records=20", "activitylog.demo.other-partner-records=20"})
@ActiveProfiles("demo")
class ReadmeCommandsTests {

    private static final Pattern SECTION =
            Pattern.compile("## A record in, a question, an answer\n(.*?)\n## ", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);
    private static final String BORDER = "--- next block ---";

    @LocalServerPort int port;

    private record Block(String language, String text) {}

    @Test
    void theyAnswerWhatIsPrinted() throws Exception {
        List<Block> blocks = blocks();
        List<String> answers = run(blocks);
        List<Block> printed = blocks.stream().filter(block -> !isCommand(block)).toList();
        assertThat(answers).hasSameSizeAs(printed).hasSize(3);
        for (int i = 0; i < answers.size(); i++) {
            assertThat(read(printed.get(i).language(), answers.get(i)))
                    .isEqualTo(read(printed.get(i).language(), printed.get(i).text()));
        }
    }

    private static Object read(String language, String text) {
        return language.equals("json")
                ? JsonMapper.shared().readTree(text)
                : text.replace("\r\n", "\n").strip();
    }

    /** All blocks in one shell, as a reader would type them. */
    private List<String> run(List<Block> blocks) throws Exception {
        StringBuilder script = new StringBuilder("set -eu\n");
        blocks.stream()
                .filter(ReadmeCommandsTests::isCommand)
                .forEach(block -> script.append(block.text()).append("\necho '" + BORDER + "'\n"));
        Process shell =
                new ProcessBuilder("bash", "-c", script.toString().replace(":8080", ":" + port))
                        .redirectErrorStream(true)
                        .start();
        String output = new String(shell.getInputStream().readAllBytes(), UTF_8);
        assertThat(shell.waitFor()).as(output).isZero();
        List<String> answers = new ArrayList<>(List.of(output.split(BORDER)));
        answers.removeIf(String::isBlank);
        return answers;
    }

    private static boolean isCommand(Block block) {
        return block.language().equals("sh");
    }

    private static List<Block> blocks() throws IOException {
        Matcher section = SECTION.matcher(Files.readString(Path.of("README.md")));
        assertThat(section.find()).isTrue();
        return BLOCK.matcher(section.group(1))
                .results()
                .map(match -> new Block(match.group(1), match.group(2)))
                .toList();
    }
}
