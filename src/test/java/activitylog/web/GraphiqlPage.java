package activitylog.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GraphiQL in a browser that has never been there, as somebody uses it. */
final class GraphiqlPage implements AutoCloseable {

    private static final String ADDRESS = "/graphiql";

    private final String home;
    private final BrowserContext context;
    private final Page page;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    GraphiqlPage(Browser browser, String home) {
        this.home = home;
        this.context = browser.newContext();
        this.page = context.newPage();
        context.onRequest(request -> requests.add(request.url()));
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    void open() {
        page.navigate(home + ADDRESS);
    }

    /** Lets the browser see another answer of a path, as another issuer would give it. */
    void answer(String path, String json) {
        page.route(
                home + path,
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("application/json")
                                        .setBody(json)));
    }

    /** Goes to the form and back; gives the token that came of it. */
    String signIn(String name) {
        signInButton().click();
        Response tokens = page.waitForResponse(home + "/oauth2/token", () -> fillIn(name, "demo"));
        assertThat(who()).hasText("Signed in as " + name);
        return JsonMapper.shared().readTree(tokens.text()).path("access_token").asString();
    }

    /** Sends the form. */
    void fillIn(String name, String password) {
        page.getByPlaceholder("Username").fill(name);
        page.getByPlaceholder("Password").fill(password);
        signInButton().click();
    }

    /** Runs what the editor holds; gives the answer that is shown. */
    JsonNode run() {
        Locator execute = page.locator(".graphiql-execute-button");
        page.waitForResponse(home + "/graphql", execute::click);
        page.waitForFunction("() => " + shown() + " !== ''");
        return JsonMapper.shared().readTree((String) page.evaluate(shown()));
    }

    private static String shown() {
        return "document.querySelector('.result-window .CodeMirror').CodeMirror.getValue()";
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Locator signInButton() {
        return page.getByRole(AriaRole.BUTTON, named("Sign in"));
    }

    Locator signOutButton() {
        return page.getByRole(AriaRole.BUTTON, named("Sign out"));
    }

    Locator who() {
        return page.locator("#who");
    }

    Locator message() {
        return page.locator("#message");
    }

    Locator tabs() {
        return page.locator(".graphiql-tab-button");
    }

    /** The addresses of everything that was asked for. */
    List<String> requests() {
        return requests;
    }

    /** The errors on the console, in which the browser also tells what a policy forbids. */
    List<String> complaints() {
        return complaints;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    @Override
    public void close() {
        context.close();
    }
}
