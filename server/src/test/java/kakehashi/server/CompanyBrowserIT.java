package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A company's owner, from the front page to what seekers agree to show. Source: R-F4, R-A33, T7. */
class CompanyBrowserIT {

    private static final String NAME = "架空しののめ精機 ";
    private static final String SEEKER = "AUNG KYAW MOE";
    private static final String PHONE = "090-8765-4321";

    private final RunningServer server = Shared.server();
    private final KeptMails mails = new KeptMails(server);

    /** What a seeker read before agreeing. */
    private String sentence;

    /** Signs a company up for the interview day and confirms; the contact's address. */
    private String signUpCompany(Page page, Browser browser, String number) {
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
        return address;
    }

    private void confirm(Browser browser, String address) {
        Page page = browser.open(mails.link(address, "confirm"));
        page.locator("#yes").click();
        assertThat(page.locator(".note-success")).isVisible();
    }

    private void signUpSeeker(Browser browser, String language, String address) {
        Page page = browser.open("/" + language + "/events/r8-13/register?for=seeker");
        page.locator("#agreed").check();
        page.locator("#next").click();
        page.locator("#name").fill(SEEKER);
        page.locator("#email").fill(address);
        page.locator("#phone").fill(PHONE);
        page.locator("#statusOfResidence").selectOption("STUDENT");
        page.locator("#next").click();
        page.locator("#send").click();
        confirm(browser, address);
    }

    private void signIn(Browser browser, String language, String address) {
        Page page = browser.open("/" + language + "/my/sign-in");
        page.locator("#email").fill(address);
        page.locator("#next").click();
        assertThat(page.locator(".reference")).isVisible();
        browser.open(mails.link(address, "my/open"));
        page.locator("#yes").click();
        assertThat(page.locator("#out")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"ja, 1280, 8999900000001", "my, 360, 7999900000002", "ne, 360, 6999900000003"})
    void owner_signs_up_and_sees_of_a_seeker_what_the_seeker_agrees_to(String language, int width, String number) {
        String shot = "owner-" + language + "-" + width + "-";
        String site = server.url();
        String seekerAddress = Shared.newAddress();
        try (Browser office = new Browser(site, width, ColorScheme.LIGHT, true);
                Browser phone = new Browser(site, 360, ColorScheme.LIGHT, true)) {
            Page company = office.open("/" + language + "/companies");
            office.check(shot + "1-front");
            String owner = signUpCompany(company, office, number);
            signIn(office, language, owner);
            company.locator("a[href*='/my/sign-ups/']").first().click();
            assertThat(company.locator(".answers")).containsText(NAME + number);
            assertThat(company.locator(".answers")).containsText("03-0000-0005");
            office.check(shot + "1-signup");
            office.open("/" + language + "/my/company");
            assertThat(company.locator("main")).containsText(NAME + number);
            office.check(shot + "2-company");
            assertThat(company.locator(".note-info")).isVisible();
            Staff.trust(server, NAME + number);
            changeProfile(company, office, shot);
            isKnownAtTheNextForm(office, language, number);

            signUpSeeker(phone, language, seekerAddress);
            signIn(phone, language, seekerAddress);
            office.open("/" + language + "/my/company/seekers");
            assertThat(company.locator(".card")).hasCount(0);
            agree(phone, language, NAME + number, shot);

            company.reload();
            office.check(shot + "7-seekers");
            company.locator(".card a").click();
            assertThat(company.locator(".answers")).containsText(SEEKER);
            assertThat(company.locator("main")).not().containsText("8765");
            office.check(shot + "8-seeker");

            choiceIsShownAgain(phone, shot);
            withdraw(phone, language, shot);
            company.reload();
            assertThat(company.locator(".note-warning")).isVisible();
            assertThat(company.locator("main")).not().containsText(SEEKER);
            office.check(shot + "9-shut");
        }
    }

    private void changeProfile(Page company, Browser office, String shot) {
        company.locator("a[href$='/my/company/profile']").click();
        office.check(shot + "3-profile");
        company.locator("#employees").fill("twelve");
        company.locator("#next").click();
        assertThat(company.locator("#employees-problem")).isVisible();
        assertThat(company.locator("#employees")).hasValue("twelve");
        office.check(shot + "4-profile-wrong");
        company.locator("#employees").fill("14");
        company.locator("#next").click();
        assertThat(company.locator(".note-success")).isVisible();
        assertThat(company.locator(".answers")).containsText("14");
    }

    /** What the company states stands in its next sign-up and consultation already. */
    private void isKnownAtTheNextForm(Browser office, String language, String number) {
        for (String form :
                List.of("events/r8-12/register", "consultation/notice?for=company&channel=MESSAGE&theme=HIRING")) {
            Page page = office.open("/" + language + "/" + form);
            page.locator("#agreed").check();
            page.locator("#next").click();
            assertThat(page.locator("#companyName")).hasValue(NAME + number);
            assertThat(page.locator("#corporateNumber")).hasValue(number);
            assertThat(page.locator("#employees")).hasValue("14");
            assertThat(page.locator("#inWard input").first()).isChecked();
        }
    }

    private void agree(Browser phone, String language, String company, String shot) {
        Page page = phone.open("/" + language + "/my/sharing");
        phone.check(shot + "5-sharing");
        page.locator(".card")
                .filter(new Locator.FilterOptions().setHasText(company))
                .locator("a.button")
                .click();
        page.locator("#next").click();
        assertThat(page.locator("#problems")).isVisible();
        page.locator("#item-name").check();
        page.locator("#shareUntil input").first().check();
        phone.check(shot + "6-give");
        page.locator("#next").click();
        assertThat(page.locator("#sentence")).containsText(company);
        phone.check(shot + "6-sentence");
        sentence = unread(page.locator("#sentence"));
        page.locator("#next").click();
        assertThat(page.locator(".note-success")).isVisible();
    }

    /** A text without the readings over it. */
    private static String unread(Locator text) {
        return (String) text.evaluate("each => { const copy = each.cloneNode(true);"
                + " copy.querySelectorAll('rt, rp').forEach(one => one.remove()); return copy.textContent.trim(); }");
    }

    /** The choice in force stands in the form, and is changed there; the list ends it. */
    private void choiceIsShownAgain(Browser phone, String shot) {
        Page page = phone.page();
        Locator card =
                page.locator(".card").filter(new Locator.FilterOptions().setHas(page.locator("button[id^=end-]")));
        card.locator("a.button").click();
        assertThat(page.locator("main .left")).isVisible();
        assertThat(page.locator("#item-name")).isChecked();
        assertThat(page.locator("#item-phone")).not().isChecked();
        assertThat(page.locator("#shareUntil input").first()).isChecked();
        phone.check(shot + "8-again");
        page.locator("#shareUntil input").last().check();
        page.locator("#next").click();
        page.locator("#next").click();
        card.locator("a.button").click();
        page.locator("#item-name").uncheck();
        page.locator("#next").click();
        assertThat(page.locator("#problems")).isVisible();
        phone.check(shot + "8-nothing");
        page.locator("#end").click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator("button[id^=end-]")).hasCount(0);
    }

    /** Agrees once more and withdraws among one's consents, where all three stand with receipts. */
    private void withdraw(Browser phone, String language, String shot) {
        Page page = phone.page();
        page.locator(".card a.button").first().click();
        page.locator("#item-name").check();
        page.locator("#shareUntil input").first().check();
        page.locator("#next").click();
        assertEquals(sentence, unread(page.locator("#sentence")), "the same question in the same words");
        page.locator("#next").click();
        phone.open("/" + language + "/my/consents");
        assertThat(page.locator("a[href*='/consents/companies/']")).hasCount(3);
        phone.check(shot + "9-consents");
        page.locator("a[href*='/consents/companies/']").first().click();
        phone.check(shot + "9-receipt");
        assertThat(page.locator("main .as-written")).hasText(sentence);
        String receipt = json(page, page.url() + ".json");
        assertTrue(receipt.contains("\"party_id\":\"company\""), receipt);
        assertTrue(receipt.contains("\"pii_attribute_id\":\"NAME\""), receipt);
        assertTrue(json(page, server.url() + "/" + language + "/my/data.json").contains(receipt));
        page.locator("#end").click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator("#end")).hasCount(0);
    }

    /** A file without the blanks that people read it by. */
    private static String json(Page page, String address) {
        return page.request().get(address).text().replaceAll("\\s", "");
    }

    @Test
    void a_colleague_joins_by_the_mailed_link_and_the_own_address() {
        String colleague = Shared.newAddress();
        try (Browser office = new Browser(server.url(), 360, ColorScheme.DARK, false);
                Browser other = new Browser(server.url(), 360, ColorScheme.LIGHT, false)) {
            Page page = office.open("/en/companies");
            String owner = signUpCompany(page, office, "2999900000007");
            signIn(office, "en", owner);
            office.open("/en/my/company/colleagues");
            page.locator("#colleagueEmail").fill("nonsense");
            page.locator("#next").click();
            assertThat(page.locator("#colleagueEmail-problem")).isVisible();
            assertThat(page.locator("#colleagueEmail")).hasValue("nonsense");
            page.locator("#colleagueEmail").fill(owner);
            page.locator("#next").click();
            assertThat(page.locator("#colleagueEmail-problem")).isVisible();
            assertThat(page.locator("#colleagueEmail")).hasValue(owner);
            page.locator("#colleagueEmail").fill(colleague);
            page.locator("#next").click();
            assertThat(page.locator(".note-success")).isVisible();
            office.looks("colleague-1-sent");

            Page join = other.open(mails.link(colleague, "companies/join"));
            other.looks("colleague-2-join");
            join.locator("#invitedEmail").fill(Shared.newAddress());
            join.locator("#agreed").check();
            join.locator("#next").click();
            assertThat(join.locator("#invitedEmail-problem")).isVisible();
            join.locator("#invitedEmail").fill(colleague);
            join.locator("#next").click();
            assertThat(join.locator(".note-success")).isVisible();
            signIn(other, "en", colleague);
            other.open("/en/my/company");
            assertThat(join.locator("main")).containsText("2 people");
            page.reload();
            assertThat(page.locator("#people")).containsText(colleague);
            invitationIsTakenBack(office, other);
            page.locator("#people button").last().click();
            assertThat(page.locator(".note-success")).isVisible();
            assertThat(page.locator("#people")).not().containsText(colleague);
            assertThat(page.locator("#people button")).hasCount(0);
            other.open("/en/my/company/colleagues");
            assertThat(join.locator("main")).not().containsText(owner);
        }
    }

    private void invitationIsTakenBack(Browser office, Browser other) {
        Page page = office.page();
        String late = Shared.newAddress();
        page.locator("#colleagueEmail").fill(late);
        page.locator("#next").click();
        office.looks("colleague-3-people");
        page.locator("#waiting button").click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator("#waiting")).hasCount(0);
        Page broken = other.open(mails.link(late, "companies/join"));
        assertThat(broken.locator(".note-error")).isVisible();
        assertThat(broken.locator("#invitedEmail")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"ko, 360, 9999900000009", "zh-Hant, 1280, 7999900000010", "th, 360, 5999900000004"})
    void owner_publishes_a_job_and_an_internship_and_offers_interviews(String language, int width, String number)
            throws SQLException {
        String shot = "opening-" + language + "-" + width + "-";
        try (Browser office = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = office.open("/" + language + "/companies");
            signIn(office, language, signUpCompany(page, office, number));
            office.open("/" + language + "/my/company/openings");
            office.check(shot + "1-none");
            page.locator("a[href*='template=MACHINE_DESIGN']").click();
            assertThat(page.locator("#occupation")).hasValue("B07");
            page.locator("#next").click();
            assertThat(page.locator("#problems")).isVisible();
            office.check(shot + "2-wrong");
            page.locator("#title").fill("機械の設計 " + number);
            page.locator("#place").fill("新宿区");
            page.locator("#workingTime").fill("9:00 - 18:00");
            page.locator("#payUnit input").nth(1).check();
            page.locator("#payFrom").fill("２３万円");
            page.locator("#payUntil").fill("280000");
            page.locator("#spoken").fill("ベトナム語");
            page.locator("#next").click();
            page.locator("button[id^=publish-]").first().click();
            assertThat(page.locator("button[id^=withdraw-]")).hasCount(1);
            assertThat(page.locator("a[id^=see]")).hasCount(0);
            office.check(shot + "3-waits");
            Staff.trust(server, NAME + number);
            page.reload();
            assertThat(page.locator("a[id^=see]")).hasCount(1);
            writeInternship(page, language);
            endInternship(page);
            office.check(shot + "3-own");

            office.open("/" + language + "/openings");
            assertThat(page.locator("main")).containsText("機械の設計 " + number);
            assertThat(page.locator("main")).not().containsText("draft");
            office.check(shot + "4-openings");
            page.locator("main a", new Page.LocatorOptions().setHasText("機械の設計 " + number))
                    .click();
            assertThat(page.locator(".answers dt")).hasCount(7);
            assertThat(page.locator("main .description")).not().hasAttribute("lang", Pattern.compile(".*"));
            assertThat(page.locator(".answers dd").first()).containsText(Pattern.compile("230.000.*280.000"));
            office.check(shot + "5-opening");
            offerInterviews(office, page, language, shot);
        }
    }

    private void writeInternship(Page page, String language) {
        page.navigate(server.url() + "/" + language + "/my/company/openings/internship");
        page.locator("#title").fill("draft");
        page.locator("#description").fill("見学と体験");
        page.locator("#place").fill("新宿区");
        page.locator("#beginsOn").fill("2020年2月15日");
        page.locator("#endsOn").fill("2020-02-17");
        page.locator("#dayCount").fill("3");
        page.locator("#capacity").fill("2");
        page.locator("#paid input").last().check();
        page.locator("#japaneseLevel input").nth(2).check();
        page.locator("#next").click();
        assertThat(page.locator("#endsOn-problem")).isVisible();
        assertThat(page.locator("#endsOn")).hasValue("2020-02-17");
        page.locator("#beginsOn").fill("令和81年2月15日");
        page.locator("#endsOn").fill("2099-02-17");
        page.locator("#next").click();
        assertThat(page.locator(".card")).hasCount(2);
    }

    /** The last day of the internship passes: it is not shown, and its company is told so. */
    private void endInternship(Page page) throws SQLException {
        page.locator("button[id^=publish-]").click();
        assertThat(page.locator("button[id^=withdraw-]")).hasCount(2);
        server.change("update opening set begins_on = '2020-02-15', ends_on = '2020-02-17' where title = 'draft'");
        page.reload();
        assertThat(page.locator("button[id^=withdraw-]")).hasCount(1);
        assertThat(page.locator("button[id^=publish-]")).hasCount(0);
    }

    private void offerInterviews(Browser office, Page page, String language, String shot) {
        office.open("/" + language + "/my/company/booths");
        office.check(shot + "6-booths");
        page.locator("a[href*='/my/company/booths/']").click();
        page.locator("#interviewers").fill("2");
        page.locator("#slots").fill("20");
        page.locator("#next").click();
        assertThat(page.locator("#slots-problem")).containsText("25");
        office.check(shot + "7-booth");
        page.locator("#slots").fill("6");
        page.locator("#next").click();
        assertThat(page.locator("main")).containsText("12");
    }

    /** What is typed stays when the language is changed in the middle of a form, without scripts. */
    @Test
    void a_form_is_left_for_another_language_with_everything_typed() {
        try (Browser office = new Browser(server.url(), 360, ColorScheme.LIGHT, false)) {
            Page page = office.open("/en/companies");
            signIn(office, "en", signUpCompany(page, office, "1999900000008"));
            office.open("/en/my/company/profile");
            page.locator("#companyName").fill("Kakuu Works");
            office.speak("vi");
            assertThat(page.locator("#companyName")).hasValue("Kakuu Works");
        }
    }
}
