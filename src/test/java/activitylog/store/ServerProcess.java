package activitylog.store;

import activitylog.access.TestIssuer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole server in a process of its own, so that it can be killed. */
final class ServerProcess implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it, and returns when it answers. */
    static ServerProcess start(TestIssuer issuer, Path log, String... settings) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "activitylog.ActivityLogApplication",
                                "--server.port=0"));
        Arrays.stream(issuer.properties()).map(each -> "--" + each).forEach(command::add);
        Arrays.stream(settings).map(each -> "--" + each).forEach(command::add);
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        return new ServerProcess(process, port(process, log));
    }

    private static int port(Process process, Path log) throws IOException, InterruptedException {
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            Matcher started = PORT.matcher(Files.readString(log));
            if (started.find()) {
                return Integer.parseInt(started.group(1));
            }
        }
        throw new AssertionError("The server did not start: " + Files.readString(log));
    }

    String home() {
        return "http://127.0.0.1:" + port;
    }

    /** Ends it as SIGKILL does: it learns nothing of it. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
