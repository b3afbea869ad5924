package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A person's browser: notes every error of the console and every request that leaves our server. */
public final class Browser implements AutoCloseable {

    /** What a page is held to by axe. */
    public static final Map<String, Object> EVERY_RULE = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

    private static final String AXE = AxeBuilder.getAxeScript();

    private static final String VIOLATIONS = """
            ([only, colours]) => axe.run({runOnly: only, resultTypes: ['violations'],
              rules: {'color-contrast': {enabled: colours}}}).then(results => results.violations.map(
              each => each.id + ': ' + each.nodes.map(node => node.html + ' ' + node.failureSummary).join(' | ')))""";

    /** Which page it is, whatever its language and whatever it is about. */
    private static final String PATH = "location.pathname.replace(/[^/]*\\d[^/]*|^.[a-zA-Z-]+/g, '')";

    /** What of a page has colours of its own. */
    private static final String COLOURED = "() => " + PATH + """
             + ' ' + Array.from(document.querySelectorAll(
              '[class*=note-], [class*=badge-], .problem')).map(each => each.className).sort().join()""";

    /** How a page is built: its width, its headings in their order, and each kind of element, with words or without. */
    private static final String BUILT = "() => " + PATH + """
             + ' ' + innerWidth + Array.from(document.querySelectorAll('h1, h2, h3, h4')).map(each => each.tagName)
              + ' ' + Array.from(new Set(Array.from(document.querySelectorAll('body *')).map(each => [
                each.parentElement.tagName, each.tagName, each.className, (each.getAttribute('id') ?? '').replace(/[0-9a-f]{8}-.*|[0-9]+/g, ''),
                each.getAttributeNames(), each.getAttribute('role'), each.getAttribute('type'),
                each.textContent.trim() === ''].join()))).sort().join(' ')""";

    private static final String BROKEN_WORDS = """
            Array.from(document.querySelectorAll('h1 ruby, h2 ruby, h3 ruby, .button ruby'))
              .filter(each => each.getClientRects().length > 1).map(each => each.textContent)""";

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    /** Whether every check leaves a picture, for somebody who wants to look at them. */
    private static final boolean PICTURES = Boolean.getBoolean("pictures");

    /** Without the window that the whole of Chromium draws even when nobody sees it. */
    private static final Path SHELL = Path.of("/usr/bin/chromium-headless-shell");

    private static final Path WHOLE = Path.of("/usr/bin/chromium");

    /** Pages as they were built when axe looked at them: other words hardly change what it finds. */
    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

    /** Pages whose colours were checked: they are the same in every language and width, and take most of axe's time. */
    private static final Set<String> COLOURS = ConcurrentHashMap.newKeySet();

    private static com.microsoft.playwright.Browser chromium;

    private final BrowserContext context;
    private final Page page;
    private final String site;
    private final ColorScheme scheme;
    private final List<String> complaints = new ArrayList<>();

    /** A window of a width in CSS pixels; a phone when narrow. */
    Browser(String site, int width, ColorScheme scheme, boolean scripts) {
        this.site = site;
        this.scheme = scheme;
        context = chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setDeviceScaleFactor(width < 500 ? 2 : 1)
                        .setJavaScriptEnabled(scripts)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setColorScheme(scheme));
        page = context.newPage();
        listen(page, site, complaints);
    }

    /** Adds a complaint for every error and warning of a page's console, and for every request that leaves its site. */
    public static void listen(Page page, String site, List<String> complaints) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(site + "/") && !request.url().startsWith("data:")) {
                complaints.add("leaves the site: " + request.url());
            }
        });
    }

    /** The one program of all tests; each browser is a person of its own in it. */
    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            Playwright playwright = Playwright.create();
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            chromium = launch(playwright);
        }
        return chromium;
    }

    /** The machine's Chromium, quiet. */
    public static com.microsoft.playwright.Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Files.exists(SHELL) ? SHELL : WHOLE)
                        .setArgs(FLAGS));
    }

    /** Opens a page of the site. */
    Page open(String path) {
        page.navigate(site + path);
        return page;
    }

    /** Chooses another language on the page, which is folded up where the window is narrow. */
    void speak(String language) {
        Locator fold = page.locator(".languages summary");
        if (fold.isVisible()) {
            fold.click();
        }
        page.locator(".languages li [lang=" + language + "]").click();
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }

    /** The page. */
    Page page() {
        return page;
    }

    /**
     * Checks what is on the screen: accessible, no wider than the window, and nothing wrong in the console. Of pages that
     * differ in their words alone axe looks at one; the tours have it look at each.
     */
    void check(String name) {
        looks(name);
        boolean fresh = LOOKED_AT.add((String) page.evaluate(BUILT));
        boolean colours = COLOURS.add(scheme + " " + page.evaluate(COLOURED));
        List<?> violations = fresh || colours ? axe(page, EVERY_RULE, colours) : List.of();
        if (!violations.isEmpty()) {
            picture(name);
        }
        assertEquals(List.of(), violations, name);
        assertEquals(List.of(), complaints, name);
    }

    /**
     * Checks that the page is no wider than the window, and that no word with a reading is broken in headings and buttons;
     * leaves a picture when something is, or when pictures are wanted.
     */
    void looks(String name) {
        page.waitForLoadState();
        Object sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (PICTURES || ((Number) sideways).intValue() != 0) {
            picture(name);
        }
        assertEquals(0, ((Number) sideways).intValue(), name + " scrolls sideways");
        assertEquals(List.of(), page.evaluate(BROKEN_WORDS), name);
    }

    /** What a button or a link of a page saves as a file. */
    static byte[] save(Page page, String button) throws IOException {
        Download download = page.waitForDownload(() -> page.locator(button).click());
        return Files.readAllBytes(download.path());
    }

    private void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
    }

    /** What axe finds wrong by some rules; its script is brought to a page once. */
    public static List<?> axe(Page page, Map<String, Object> rules) {
        return axe(page, rules, true);
    }

    private static List<?> axe(Page page, Map<String, Object> rules, boolean colours) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AXE);
        }
        return (List<?>) page.evaluate(VIOLATIONS, List.of(rules, colours));
    }

    @Override
    public void close() {
        context.close();
    }
}
