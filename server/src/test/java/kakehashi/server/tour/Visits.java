package kakehashi.server.tour;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.Sizes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One browser that goes through every page in one language after the other. */
final class Visits implements AutoCloseable {

    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final int NARROWEST = 320;
    private static final int HEIGHT = 740;
    private static final int DESK_HEIGHT = 800;

    /** Letters of the page, and those in another language than the page's, but for what has to stand as written. */
    private static final String LETTERS = """
            () => {
              const tag = document.documentElement.lang;
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const found = [0, 0];
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const parent = node.parentElement;
                if (!parent.closest('.languages, .as-written, .as-typed, .name, script, style')) {
                  const letters = node.data.replace(/\\s/g, '').length;
                  found[0] += letters;
                  found[1] += parent.closest('[lang]').lang === tag ? 0 : letters;
                }
              }
              return found;
            }""";

    /** The dark theme changes nothing but colours. */
    private static final Map<String, Object> COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    private static final String WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private final String site;
    private final Path folder;
    private final Playwright playwright = Playwright.create();
    private final Browser chromium = kakehashi.server.Browser.launch(playwright);
    private final Map<Persona, Page> pages = new EnumMap<>(Persona.class);
    private final List<Request> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Visits(String site, Path folder, Map<Persona, String> states) {
        this.site = site;
        this.folder = folder;
        states.forEach((persona, state) -> pages.put(persona, page(state)));
    }

    private Page page(String state) {
        BrowserContext context = chromium.newContext(
                new Browser.NewContextOptions().setStorageState(state).setReducedMotion(ReducedMotion.REDUCE));
        Page page = context.newPage();
        JsonObject without = new JsonObject();
        without.addProperty("cacheDisabled", true);
        CDPSession session = context.newCDPSession(page);
        session.send("Network.enable");
        session.send("Network.setCacheDisabled", without);
        page.onRequest(request -> {
            if (request.isNavigationRequest()) {
                requests.clear();
                complaints.clear();
            }
        });
        page.onRequestFinished(requests::add);
        kakehashi.server.Browser.listen(page, site, complaints);
        return page;
    }

    /** What is found on a page in a language; leaves four pictures. */
    Finding visit(String language, Stop stop) {
        Page page = pages.get(stop.persona());
        page.setViewportSize(PHONE, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        String address = site + "/" + language + "/" + stop.path();
        page.navigate(address);
        boolean elsewhere = !page.url().equals(address);
        stop.before().accept(page);
        List<Sizes> sizes = List.copyOf(requests).stream().map(Request::sizes).toList();
        long bytes = sizes.stream()
                .mapToLong(each -> each.responseBodySize + each.responseHeadersSize)
                .sum();
        List<?> letters = (List<?>) page.evaluate(LETTERS);
        List<String> told = new ArrayList<>(stop.isError() ? List.of() : complaints);
        if (elsewhere) {
            told.add("leads to another page");
        }
        List<String> axe = look(page, language, stop, told);
        return new Finding(stop.name(), bytes, sizes.size(), number(letters.get(0)), number(letters.get(1)), axe, told);
    }

    /** At both widths, light and dark; adds a complaint for each width the page is too wide for. */
    private List<String> look(Page page, String language, Stop stop, List<String> complaints) {
        List<String> axe = new ArrayList<>();
        for (int width : new int[] {PHONE, DESK}) {
            page.setViewportSize(width, width == PHONE ? HEIGHT : DESK_HEIGHT);
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                String name = stop.name() + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(folder.resolve(language).resolve(name + ".png")));
                Map<String, Object> rules = scheme == ColorScheme.LIGHT ? kakehashi.server.Browser.EVERY_RULE : COLOURS;
                for (Object each : kakehashi.server.Browser.axe(page, rules)) {
                    axe.add(width + " " + scheme + " " + each);
                }
            }
            tooWide(page, width, complaints);
        }
        page.setViewportSize(NARROWEST, HEIGHT);
        tooWide(page, NARROWEST, complaints);
        return axe;
    }

    /** Adds a complaint when the page is wider than its window. */
    static void tooWide(Page page, int width, List<String> complaints) {
        int wider = number(page.evaluate(WIDER));
        if (wider > 0) {
            complaints.add(wider + " px too wide at " + width);
        }
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
