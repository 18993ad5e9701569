package activitylog.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages load nothing but what the server has. */
class PagesTests {

    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"([^\"]*)\"");
    private static final List<String> ROUTES = List.of("/", "/graphiql");

    private static String text(String path) throws IOException {
        try (InputStream in = PagesTests.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static String resource(String address) {
        return (address.startsWith("/webjars/") ? "/META-INF/resources" : "/static") + address;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/static/index.html", "/static/graphiql/index.html"})
    void everythingThatAPageLoadsIsThere(String page) throws IOException {
        List<String> addresses =
                LOADED.matcher(text(page)).results().map(found -> found.group(1)).toList();

        assertThat(addresses)
                .isNotEmpty()
                .filteredOn(address -> !ROUTES.contains(address))
                .allSatisfy(address -> assertThat(text(resource(address))).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/static/index.html", "/static/graphiql/index.html"})
    void aPageHoldsNoScriptOrStyleOfItsOwn(String page) throws IOException {
        assertThat(text(page)).doesNotContain("<style", "style=", "onclick", "<script>", "http:");
    }

    @Test
    void everyExampleIsThere() throws IOException {
        String script = text("/static/graphiql/page.js");
        String names = script.replaceAll("(?s).*EXAMPLES = \\[([^]]*)].*", "$1");

        assertThat(names.replace("'", "").split(", "))
                .hasSizeGreaterThan(3)
                .allSatisfy(name ->
                        assertThat(text("/static/graphiql/examples/" + name + ".graphql"))
                                .startsWith("#")
                                .contains("query "));
    }
}
