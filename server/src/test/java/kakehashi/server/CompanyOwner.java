package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Signs companies up and in, as their owners do. */
final class CompanyOwner {

    /** What a company's name begins with; its number follows. */
    static final String NAME = "架空しののめ精機 ";

    private final KeptMails mails;

    CompanyOwner(KeptMails mails) {
        this.mails = mails;
    }

    /** Signs a company up for the interview day and confirms; the contact's address. */
    String signUp(Page page, Browser browser, String number) {
        String address = Shared.newAddress();
        page.locator("main a.button.filled").first().click();
        page.locator("main a[href$='/events/r8-13']").first().click();
        page.locator("a.button[href*='company']").click();
        page.locator("#agreed").check();
        page.locator("#next").click();
        page.locator("#companyName").fill(NAME + number);
        page.locator("#corporateNumber").fill(number);
        page.locator("#industry").selectOption("E");
        page.locator("#smeClass").selectOption("MANUFACTURING_OTHER");
        page.locator("#employees").fill("12");
        page.locator("#inWard input").first().check();
        page.locator("#name").fill("架空 太郎");
        page.locator("#email").fill(address);
        page.locator("#phone").fill("03-0000-0005");
        page.locator("#next").click();
        page.locator("#send").click();
        assertThat(page.locator(".reference")).hasText(Pattern.compile("K\\d{3}-\\d{4}-\\d{3}"));
        confirm(browser, address);
        assertThat(browser.page().locator("main a[href$='/my/company']")).isVisible();
        return address;
    }

    /** Confirms an address by its mailed link. */
    void confirm(Browser browser, String address) {
        Page page = browser.open(mails.link(address, "confirm"));
        page.locator("#yes").click();
        assertThat(page.locator(".note-success")).isVisible();
    }

    /** Signs in by the mailed link. */
    void signIn(Browser browser, String language, String address) {
        Page page = browser.open("/" + language + "/my/sign-in");
        page.locator("#email").fill(address);
        page.locator("#next").click();
        assertThat(page.locator(".reference")).isVisible();
        browser.open(mails.link(address, "my/open"));
        page.locator("#yes").click();
        assertThat(page.locator("#out")).isVisible();
    }

    /** Signs a company up and in, has it trusted, and publishes a job that everybody sees then. */
    void publishJob(RunningServer server, Browser browser, String language, String number, String title) {
        Page page = browser.open("/" + language + "/companies");
        signIn(browser, language, signUp(page, browser, number));
        Staff.trust(server, NAME + number);
        browser.open("/" + language + "/my/company/openings/job?template=MACHINE_DESIGN");
        page.locator("#title").fill(title);
        page.locator("#place").fill("新宿区");
        page.locator("#workingTime").fill("9:00 - 18:00");
        page.locator("#payUnit input").nth(1).check();
        page.locator("#payFrom").fill("230000");
        page.locator("#payUntil").fill("280000");
        page.locator("#next").click();
        page.locator("button[id^=publish-]").first().click();
        assertThat(page.locator("a[id^=see]")).hasCount(1);
    }
}
