package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** A request about one's own data, from the form over the check page to taking it back. */
final class RequestJourney {

    private RequestJourney() {}

    static void walk(Browser browser, String my, String name) {
        Page page = browser.open(my + "requests/new");
        page.locator("#next").click();
        assertThat(page.locator("#problems")).isVisible();
        browser.check(name + "11-request");
        page.locator("#kind input").nth(1).check();
        page.locator("#details").fill("<b>1</b>");
        page.locator("#next").click();
        assertThat(page.locator(".answers .as-typed")).hasText("<b>1</b>");
        page.locator("#change").click();
        assertThat(page.locator("#kind input").nth(1)).isChecked();
        page.locator("#details").fill("<b>1</b> 'x' \"y\"");
        page.locator("#next").click();
        assertThat(page.locator("#means")).isVisible();
        browser.check(name + "11-request-check");
        page.locator("#send").click();
        assertThat(page.locator("main:has(.note-success) .facts .left")).isVisible();
        assertThat(page.locator(".card .as-typed")).hasText("<b>1</b> 'x' \"y\"");
        browser.check(name + "12-requests");
        page.locator(".card a").click();
        browser.check(name + "12-take-back");
        page.locator("#yes").click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator(".card a")).hasCount(0);
    }
}
