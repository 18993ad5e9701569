package activitylog.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** LibreOffice Calc, where it is installed: opens files as a user does, and shows their cells. */
record LibreOffice(Path program, Path folder) {

    /** Null where it is not installed. */
    static @Nullable Path find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(":"))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    /**
     * Opens files, all in one go, and saves them as Flat XML of OpenDocument.
     *
     * @param filter how they are opened; null: as their names say
     */
    void convert(List<Path> files, @Nullable String filter) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                program.toString(),
                                "--headless",
                                "--norestore",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri()));
        if (filter != null) {
            command.add("--infilter=" + filter);
        }
        command.addAll(List.of("--convert-to", "fods", "--outdir", folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException("LibreOffice does not end");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** The cells of the first sheet of a file that was opened. */
    List<List<OpenedCell>> cells(Path file) throws IOException {
        String name = file.getFileName().toString();
        return OpenedCell.read(folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".fods"));
    }
}
