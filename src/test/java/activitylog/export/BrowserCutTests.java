package activitylog.export;

import static org.assertj.core.api.Assertions.assertThat;

import activitylog.activity.ExportState;
import activitylog.web.Chromium;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A browser sees an error, too, when a file is cut. */
@EnabledIf(value = "browserIsInstalled", disabledReason = "There is no browser on the path.")
class BrowserCutTests {

    private static final int MANY = 20_000;

    private static ExportServer server;
    private static Chromium chromium;
    private static volatile StreamedLogs logs;

    static boolean browserIsInstalled() {
        return Chromium.isInstalled();
    }

    @BeforeAll
    static void start() {
        server =
                ExportServer.start(
                        (StreamedLogs) each -> logs.stream(each),
                        "--server.compression.enabled=true",
                        "--server.compression.mime-types=text/csv");
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    private static Page page() {
        Page page = chromium.browser().newPage();
        page.navigate(server.uri("?layout=none").toString());
        return page;
    }

    @Test
    void aDownloadThatIsCutFails() throws Exception {
        logs = StreamedLogs.failing(MANY, new IllegalStateException("secret detail"));
        assertThat(download().failure()).isNotNull();
        server.exports().next(ExportState.FAILED);
        logs = StreamedLogs.of(MANY);
        assertThat(download().failure()).isNull();
        server.exports().next(ExportState.COMPLETE);
    }

    private static Download download() {
        Page page = page();
        return page.waitForDownload(
                () -> page.evaluate("address => { location.href = address; }", address()));
    }

    @Test
    void aPageThatReadsAFileSeesThatItIsCut() throws Exception {
        logs = StreamedLogs.failing(MANY, new IllegalStateException("secret detail"));
        assertThat(read()).startsWith("TypeError");
        server.exports().next(ExportState.FAILED);
        logs = StreamedLogs.of(MANY);
        assertThat(read()).isEqualTo("whole");
        server.exports().next(ExportState.COMPLETE);
    }

    private static String read() {
        return (String)
                page().evaluate(
                                """
                                address => fetch(address)
                                    .then(answer => answer.text())
                                    .then(() => 'whole', error => error.toString())
                                """,
                                address());
    }

    private static String address() {
        return server.uri("").toString();
    }
}
