package kakehashi.server.tour;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The pages of the back office that were looked at, and what was found on them. */
final class OfficePages {

    private final Path folder;
    private final Set<String> known = new HashSet<>();
    private final TreeMap<String, String> readers = new TreeMap<>();
    private final List<String> found = new ArrayList<>();
    private int looks;

    OfficePages(Path folder) {
        this.folder = folder;
    }

    /** Whether a kind of page was not looked at before; from now on it was. */
    boolean isNew(String kind) {
        return known.add(kind);
    }

    /** Looks at what a window shows, and leaves a picture. */
    void look(Page page, String login, String path, List<String> complaints) {
        looks++;
        readers.putIfAbsent(path, login);
        String language = (String) page.evaluate("document.documentElement.lang");
        String name = picture(path, language, page.viewportSize().width);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(name)));
        String where = "- " + name + " " + URI.create(page.url()).getRawQuery() + ": ";
        kakehashi.server.Browser.axe(page, kakehashi.server.Browser.EVERY_RULE)
                .forEach(each -> found.add(where + each));
        List<String> told = new ArrayList<>(complaints);
        Visits.tooWide(page, page.viewportSize().width, told);
        told.forEach(each -> found.add(where + each));
    }

    /** A name no picture has yet. */
    private String picture(String path, String language, int width) {
        String stem = path.substring(1).replace(".xhtml", "").replace('/', '-');
        String end = "-" + language + "-" + width + ".png";
        int number = 1;
        while (!known.add("picture " + stem + number + end)) {
            number++;
        }
        return stem + (number == 1 ? "" : "-" + number) + end;
    }

    /** What was found, and which of all screens were not reached, as Markdown. */
    String report(TreeSet<String> screens) {
        StringBuilder text =
                new StringBuilder("\n%d looks, %d complaints and violations.\n".formatted(looks, found.size()));
        if (!found.isEmpty()) {
            text.append("\n").append(String.join("\n", found)).append("\n");
        }
        screens.removeAll(readers.keySet());
        text.append("\nNot reached: ").append(String.join(", ", screens)).append(".\n");
        text.append("\n| page | looked at as |\n|---|---|\n");
        readers.forEach((path, login) -> text.append("| `%s` | %s |%n".formatted(path, login)));
        return text.toString();
    }
}
