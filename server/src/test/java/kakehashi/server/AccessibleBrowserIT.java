package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the accessibility statement says, held by more than axe. Source: WCAG 2.2 AA, experience.md. */
class AccessibleBrowserIT {

    private static final Pattern NUMBER = Pattern.compile("K\\d{3}-\\d{4}-\\d{3}");

    /** What has the focus: whether it follows what had it, shows so by an outline, and lies inside of the window. */
    private static final String FOCUS = """
            () => {
              const now = document.activeElement;
              const before = window.before;
              window.before = now;
              const style = getComputedStyle(now);
              const box = now.getBoundingClientRect();
              const faults = [];
              if (before && before.isConnected && now !== document.body
                  && !(before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING)) {
                faults.push('out of order');
              }
              if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
                faults.push('no outline');
              }
              if (box.bottom <= 0 || box.top >= innerHeight || box.width < 2 || box.height < 2) {
                faults.push('not on the screen');
              }
              return faults.map(fault => fault + ': ' + now.outerHTML.slice(0, 120)).join('; ');
            }""";

    /** Text that is cut off because its box does not grow. */
    private static final String CUT = """
            () => [...document.querySelectorAll('body *')]
              .filter(each => !each.closest('.unseen, svg'))
              .filter(each => getComputedStyle(each).overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1)
              .map(each => each.outerHTML.slice(0, 120))""";

    private static final String MOVING = """
            () => [...document.querySelectorAll('*')]
              .map(each => getComputedStyle(each))
              .filter(style => parseFloat(style.transitionDuration) + parseFloat(style.animationDuration) > 0
                || style.scrollBehavior === 'smooth')
              .length""";

    /** What a screen reader is told of the form, sent empty. */
    private static final String FORM = """
            - main:
              - paragraph: Step 2 of 4
              - heading "Your details" [level=1]
              - alert:
                - paragraph: Please correct the following.
                - list:
                  - listitem:
                    - 'link "Full name: Please fill this in."'
                  - listitem:
                    - 'link "E-mail address: Please fill this in."'
                  - listitem:
                    - 'link "Phone number: Please fill this in."'
                  - listitem:
                    - 'link "Status of residence: Please choose one."'
              - paragraph: Please fill in everything that is not marked “optional”.
              - textbox "Full name"
              - textbox "E-mail address"
              - textbox "Phone number"
              - combobox "Nationality / region optional"
              - combobox "Status of residence"
              - textbox "Date of expiration (period of stay) optional"
              - button "Next"
            """;

    private final RunningServer server = Shared.server();

    /** Presses Tab until something has the focus; every stop on the way can be seen and comes in the page's order. */
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            assertEquals("", page.evaluate(FOCUS));
            if (Boolean.TRUE.equals(page.evaluate("it => document.activeElement.matches(it)", selector))) {
                return;
            }
        }
        throw new AssertionError("Tab never reaches " + selector);
    }

    private static void tabAndType(Page page, String selector, String text) {
        tabTo(page, selector);
        page.keyboard().type(text);
    }

    private static void tabAndPress(Page page, String selector, String key) {
        tabTo(page, selector);
        page.keyboard().press(key);
    }

    @Test
    void one_signs_up_by_the_keyboard_alone() {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = browser.open("/en/events/r8-13");
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            assertThat(page.locator(".skip")).isInViewport();
            page.keyboard().press("Enter");
            assertThat(page.locator("#main")).isFocused();
            tabTo(page, ".back a");
            tabAndPress(page, "a.button[href*=seeker]", "Enter");
            assertThat(page.locator("#agreed")).isVisible();
            tabAndPress(page, "#next", "Enter");
            assertThat(page.locator("#problems")).isFocused();
            tabAndPress(page, "#problems a", "Enter");
            assertThat(page.locator("#agreed")).isFocused();
            page.keyboard().press("Space");
            assertThat(page.locator("#agreed")).isChecked();
            tabAndPress(page, "#next", "Enter");
            assertThat(page.locator("#name")).isVisible();
            fillInByKeyboard(page);
            assertThat(page.locator("#send")).isVisible();
            tabAndPress(page, "#send", "Space");
            assertThat(page.locator(".reference")).hasText(NUMBER);
        }
    }

    private static void fillInByKeyboard(Page page) {
        tabAndType(page, "#name", "AUNG KYAW MOE");
        tabAndType(page, "#email", Shared.newAddress());
        tabAndType(page, "#phone", "090-1234-5678");
        tabAndType(page, "#statusOfResidence", "Student");
        tabAndPress(page, "#next", "Enter");
    }

    /** Zoomed in to 200 %, a window of 1280 px is 640 wide; a phone's is 320 at least. Letters alone can be doubled, too. */
    @ParameterizedTest
    @CsvSource({"ne, 320, 100", "ja-simple, 640, 200", "my, 640, 200"})
    void nothing_is_lost_when_everything_is_twice_as_large(String language, int width, int letters) {
        String name = "large-" + language + "-" + width + "-";
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = browser.open("/" + language + "/events/r8-13/register?for=seeker");
            whole(browser, name + "1-notice", letters);
            page.locator("#agreed").check();
            page.locator("#next").click();
            page.locator("#next").click();
            whole(browser, name + "2-details", letters);
            page.locator("#name").fill("NGUYEN THI HONG NHUNG");
            page.locator("#email").fill(Shared.newAddress());
            page.locator("#phone").fill("090 1234 5678");
            page.locator("#statusOfResidence").selectOption("STUDENT");
            page.locator("#next").click();
            whole(browser, name + "3-check", letters);
            page.locator("#send").click();
            assertThat(page.locator(".reference")).hasText(NUMBER);
            whole(browser, name + "4-done", letters);
        }
    }

    private static void whole(Browser browser, String name, int letters) {
        Page page = browser.page();
        page.evaluate("it => document.documentElement.style.fontSize = it", 1.0625 * letters + "%");
        browser.looks(name);
        assertEquals(List.of(), page.evaluate(CUT), name);
    }

    @Test
    void nothing_moves_for_those_who_asked_for_that() {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = browser.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
            browser.open("/en/events/r8-13");
            assertTrue((int) page.evaluate(MOVING) > 0, "this test sees what moves");
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            for (String path :
                    List.of("", "events/r8-13", "events/r8-13/register?for=seeker", "companies", "my/sign-in")) {
                browser.open("/en/" + path);
                assertEquals(0, page.evaluate(MOVING), path);
            }
        }
    }

    @Test
    void the_form_has_names_and_roles_and_tells_its_problems() {
        try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = browser.open("/en/events/r8-13/register?for=seeker");
            page.locator("#agreed").check();
            page.locator("#next").click();
            page.locator("#next").click();
            assertThat(page.locator("#main")).matchesAriaSnapshot(FORM);
        }
    }

    /** The tour goes through every page in every language; here four scripts must do. */
    @ParameterizedTest
    @CsvSource({"ja-simple, 360", "vi, 1280", "my, 360", "th, 1280"})
    void every_open_page_is_accessible(String language, int width) {
        List<String> pages = List.of(
                "",
                "events",
                "events/r8-11",
                "events/r8-14",
                "events/r8-16",
                "events/r8-1/register",
                "consultation",
                "consultation/choose?for=company",
                "companies",
                "openings",
                "my/sign-in",
                "my/open/none",
                "confirm/none",
                "offer/none",
                "booking/none",
                "companies/join/none",
                "privacy",
                "accessibility");
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            for (String each : pages) {
                browser.open("/" + language + "/" + each);
                browser.check("page-" + language + "-" + each.replaceAll("[^a-z0-9]+", "-"));
            }
        }
    }
}
