package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.Test;

/** An opening is proposed to a seeker, who decides what its company sees, and takes it back. Source: R-A33, T7, domain 0.6. */
class IntroductionsBrowserIT {

    private static final String NUMBER = "6999900000011";
    private static final String TITLE = "機械の設計 " + NUMBER;
    private static final String SEEKER = "PHAM THI LAN";
    private static final String LICENCE = "13-ユ-300000";

    private final RunningServer server = Shared.server();
    private final KeptMails mails = new KeptMails(server);
    private final CompanyOwner owners = new CompanyOwner(mails);

    @Test
    void a_seeker_is_shown_to_a_company_when_both_want_it_and_hidden_at_once() throws Exception {
        String address = Shared.newAddress();
        try (Browser office = new Browser(server.url(), 1280, ColorScheme.LIGHT, true);
                Browser phone = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            owners.publishJob(server, office, "ja", NUMBER, TITLE);
            String file = consulted(address);
            sawNothingYet(office);
            propose(file);
            owners.signIn(phone, "vi", address);
            accept(phone);
            companyAccepts(office);
            saysIntroducedOnlyWithLicence(office, phone);
            inEveryLanguage(office, phone);
            takeBack(phone);
            seesNothing(office);
            staffSee(file);
        }
    }

    /** Signed up for an event and advised, so that there is a case; the id of the case. */
    private String consulted(String address) throws SQLException {
        Visitor visitor = new Visitor(server.url());
        visitor.signUp(
                        "vi",
                        "r8-13",
                        "?for=seeker",
                        Map.of(
                                "name",
                                SEEKER,
                                "email",
                                address,
                                "phone",
                                "090-8765-4321",
                                "statusOfResidence",
                                "ENGINEER_HUMANITIES_INTERNATIONAL"))
                .orElseThrow();
        visitor.open(mails.link(address, "confirm"));
        visitor.submit("yes", Map.of());
        String number = visitor.book("INTERVIEW", SEEKER, address);
        visitor.open(mails.link(address, "booking"));
        visitor.submit("yes", Map.of());
        String file = server.ask("select f.id from case_file f join consultation_booking b on b.seeker_id = f.seeker_id"
                + " where b.reference = '" + number + "'");
        server.change("update case_file set counsellor_id = (select id from consultation_counsellor where number = 1),"
                + " version = version + 1 where id = '" + file + "'");
        return file;
    }

    private static void sawNothingYet(Browser office) {
        Page page = office.open("/ja/my/company/introductions");
        assertThat(page.locator("main .card")).hasCount(0);
    }

    private static Locator row(Page page, String list) {
        return page.locator(list + " tbody tr", new Page.LocatorOptions().setHasText(TITLE));
    }

    private static void picture(Browser browser, String name) {
        for (int width : new int[] {360, 1280}) {
            browser.page().setViewportSize(width, 800);
            browser.check(name + "-" + width);
        }
    }

    /** The wish is noted as it was chosen, compared before or not, and the seeker is found by it from the job's side. */
    private static void foundBesideTheJob(Browser browser, Page page) {
        page.locator("#wished").selectOption("");
        page.locator("button[name=compare]").click();
        assertThat(page.locator("#wished")).hasValue("");
        page.locator("#wished").selectOption("B07");
        page.locator("button[name=note]").click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator("#wished")).hasValue("B07");
        browser.open("/backoffice/cases/suggestions.xhtml");
        page.locator("#opening")
                .selectOption(page.locator("#opening option", new Page.LocatorOptions().setHasText(TITLE))
                        .getAttribute("value"));
        page.locator("form.filter button").click();
        assertThat(page.locator("#suggestions tbody tr")).hasCount(1);
        assertThat(page.locator("#suggestions li").first()).isVisible();
        assertThat(page.locator("main")).not().containsText(SEEKER);
        picture(browser, "suggestions-ja");
        page.locator("a[href*='show=NEAR']").click();
        assertThat(page.locator("#suggestions")).hasCount(0);
        page.goBack();
        page.locator("#suggestions a").click();
        assertThat(page.locator("#wished")).hasValue("B07");
    }

    /** Side by side with the wishes; without a licence staff are told which word not to use. */
    private void propose(String file) {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "counsellor", "ja");
            browser.open("/backoffice/cases/case.xhtml?id=" + file);
            page.locator("a[href*='/introduce.xhtml']").click();
            assertThat(page.locator("main")).containsText("「紹介」という言葉は使わないでください");
            page.locator("#wished").selectOption("B07");
            page.locator("button[name=compare]").click();
            assertThat(page.locator("#wished")).hasValue("B07");
            assertThat(row(page, "#openings").locator("li").first()).isVisible();
            assertThat(page.locator("main")).not().containsText(SEEKER);
            picture(browser, "introduce-ja");
            foundBesideTheJob(browser, page);
            Locator button = row(page, "#openings").locator("button[name=propose]");
            browser.open("/backoffice/cases/introduce.xhtml?id=" + file + "&propose=" + button.getAttribute("value"));
            assertThat(button).hasCount(1);
            button.click();
            assertThat(page.locator(".note-success")).isVisible();
            page.locator("a[href*='/introduce.xhtml']").click();
            assertThat(row(page, "#openings").locator("button")).hasCount(0);
            takesNothingBackByAnAddress(browser, page);
        }
    }

    /** An address that says what a pressed button says only opens the list. */
    private static void takesNothingBackByAnAddress(Browser browser, Page page) {
        browser.open("/backoffice/cases/introductions.xhtml");
        Locator button = row(page, "#introductions").locator("button[name=takeBack]");
        browser.open("/backoffice/cases/introductions.xhtml?takeBack=" + button.getAttribute("value"));
        assertThat(button).hasCount(1);
    }

    private static void accept(Browser phone) {
        Page page = phone.open("/vi/my");
        page.locator("a[href$='/my/introductions']").click();
        assertThat(page.locator("h2.as-written")).hasText(TITLE);
        assertThat(page.locator("button[id^=accept-], input[id^=accept-]")).hasCount(0);
        phone.check("introductions-vi-1-proposed");
        page.locator("a[id^=choose]").click();
        page.locator("#item-name").check();
        page.locator("#shareUntil input").first().check();
        page.locator("#next").click();
        assertThat(page.locator("#sentence")).containsText(CompanyOwner.NAME + NUMBER);
        page.locator("#next").click();
        assertThat(page).hasURL(Pattern.compile(".*/vi/my/introductions.*"));
        phone.check("introductions-vi-2-acceptable");
        page.locator("[id^=accept-]").click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator("details[id^=back]")).hasCount(1);
    }

    private static void companyAccepts(Browser office) {
        Page page = office.open("/ja/my/company");
        page.locator("a[href$='/my/company/introductions']").click();
        assertThat(page.locator("main .card")).containsText(TITLE);
        assertThat(page.locator("main")).not().containsText(SEEKER);
        picture(office, "introduced-ja-1-waits");
        page.locator("a[id^=open]").click();
        assertThat(page.locator(".answers")).containsText(SEEKER);
        assertThat(page.locator("main")).not().containsText("8765");
        office.open("/ja/my/company/introductions");
        page.locator("[id^=accept-]").click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator("main .card")).containsText("企業も承諾しました");
    }

    private void saysIntroducedOnlyWithLicence(Browser office, Browser phone) throws SQLException {
        Page own = office.page();
        assertThat(own.locator("h1")).hasText("ご案内した求職者");
        assertThat(own.locator("main")).not().containsText("紹介");
        try {
            license();
            own.reload();
            assertThat(own.locator("h1")).hasText("ご紹介した求職者");
            assertThat(own.locator("main")).containsText(LICENCE);
            office.check("introduced-ja-2-licensed");
            Page page = phone.open("/vi/my/introductions");
            assertThat(page.locator("main")).containsText(LICENCE);
            phone.check("introductions-vi-3-licensed");
        } finally {
            server.change("update programme set introduction_licence = null, version = version + 1");
        }
    }

    private void license() throws SQLException {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "manager", "ja");
            String year = server.ask("select programme_id from introduction order by proposed_at desc limit 1");
            browser.open("/backoffice/years/years.xhtml");
            page.locator("a[href*='/licence.xhtml'][href*='" + year + "']").click();
            page.locator("#number").fill(LICENCE);
            page.locator("button[value=check]").click();
            page.locator("button[value=do]").click();
            assertThat(page.locator(".note-success")).isVisible();
        }
    }

    private static void inEveryLanguage(Browser office, Browser phone) {
        for (Language each : Languages.all()) {
            phone.open("/" + each.tag() + "/my/introductions");
            phone.check("introductions-every-" + each.tag());
            office.page().setViewportSize(360, 800);
            office.open("/" + each.tag() + "/my/company/introductions");
            office.check("introduced-every-" + each.tag());
        }
    }

    private static void takeBack(Browser phone) {
        Page page = phone.open("/vi/my/introductions");
        page.locator("details[id^=back] summary").click();
        page.locator("[id^=back-]:not(details)").click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator("main .card")).containsText("Đã rút lại");
        assertThat(page.locator("details[id^=back]")).hasCount(0);
        phone.check("introductions-vi-4-taken-back");
    }

    private void seesNothing(Browser office) throws SQLException {
        Page page = office.open("/ja/my/company/introductions");
        assertThat(page.locator("main .card")).containsText("この方の情報は、いまは見られません。");
        assertThat(page.locator("main .card a")).hasCount(0);
        office.check("introduced-ja-3-taken-back");
        String signUp = server.ask("select i.registration_id from introduction i join opening o on o.id = i.opening_id"
                + " where o.title = '" + TITLE + "'");
        office.open("/ja/my/company/seekers/" + signUp);
        assertThat(page.locator("main")).not().containsText(SEEKER);
    }

    private void staffSee(String file) throws SQLException {
        try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(browser, server, "counsellor", "en");
            browser.open("/backoffice/cases/introductions.xhtml?show=ENDED");
            assertThat(row(page, "#introductions").locator("button")).hasCount(0);
            assertThat(page.locator("main")).not().containsText(SEEKER);
            picture(browser, "introductions-list-en");
        }
        assertEquals(
                "1",
                server.ask("select count(*) from access_log where action = 'introduction.propose' and subject_id in"
                        + " (select id from introduction where case_id = '" + file + "')"));
    }
}
