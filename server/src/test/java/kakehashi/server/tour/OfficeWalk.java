package kakehashi.server.tour;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.server.RunningServer;
import kakehashi.server.Staff;

/** One member of staff, who follows every link from what is on today; of many pages of a kind some. */
final class OfficeWalk implements AutoCloseable {

    private static final int DESK = 1280;
    private static final int DESK_HEIGHT = 800;
    private static final int PHONE = 360;
    private static final int PHONE_HEIGHT = 740;

    /** More than there are events, so that each leads on to what it alone has. */
    private static final int OF_A_KIND = 20;

    private static final String LINKS =
            "Array.from(document.querySelectorAll('a[href]')).filter(each => !each.hasAttribute('download'))"
                    + ".map(each => each.href.replace(/#.*/, ''))";

    private final String root;
    private final String login;
    private final OfficePages pages;
    private final Playwright playwright = Playwright.create();
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final Deque<String> left = new ArrayDeque<>();
    private final Set<String> queued = new HashSet<>();
    private final Map<String, Integer> kinds = new HashMap<>();

    OfficeWalk(RunningServer server, String login, OfficePages pages) {
        this.root = server.url() + "/backoffice";
        this.login = login;
        this.pages = pages;
        Browser chromium = kakehashi.server.Browser.launch(playwright);
        BrowserContext context = chromium.newContext(new Browser.NewContextOptions()
                .setStorageState(Staff.session(server, login))
                .setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        kakehashi.server.Browser.listen(page, server.url(), complaints);
    }

    /** Until no link is left. */
    void go() {
        add(root + "/today/today.xhtml");
        while (!left.isEmpty()) {
            visit(left.poll());
        }
    }

    private void add(String address) {
        if (address.startsWith(root + "/")
                && URI.create(address).getPath().endsWith(".xhtml")
                && !address.contains("language=")
                && queued.add(address)
                && kinds.merge(kind(address), 1, Integer::sum) <= OF_A_KIND) {
            left.add(address);
        }
    }

    /** Its path and the names of what is asked with it. */
    private static String kind(String address) {
        URI uri = URI.create(address);
        String query = uri.getQuery() == null ? "" : uri.getQuery();
        return uri.getPath()
                + Arrays.stream(query.split("&"))
                        .map(each -> each.replaceFirst("=.*", ""))
                        .sorted()
                        .collect(Collectors.joining("&", "?", ""));
    }

    private void visit(String address) {
        try {
            open(address, "ja", DESK, DESK_HEIGHT);
        } catch (PlaywrightException e) {
            return; // a file that is saved, not a page
        }
        String path = URI.create(page.url()).getPath().replaceFirst("^/backoffice", "");
        ((List<?>) page.evaluate(LINKS)).forEach(each -> add((String) each));
        if (pages.isNew(kind(address))) {
            pages.look(page, login, path, complaints);
            open(address, "en", PHONE, PHONE_HEIGHT);
            pages.look(page, login, path, complaints);
        }
    }

    private void open(String address, String language, int width, int height) {
        page.setViewportSize(width, height);
        complaints.clear();
        page.navigate(address + (address.contains("?") ? "&" : "?") + "language=" + language);
        page.waitForLoadState();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
