package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
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

    private static final String SEEKER = "AUNG KYAW MOE";
    private static final String PHONE = "090-8765-4321";

    private final RunningServer server = Shared.server();
    private final KeptMails mails = new KeptMails(server);
    private final CompanyOwner owners = new CompanyOwner(mails);

    /** What a seeker read before agreeing. */
    private String sentence;

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
        owners.confirm(browser, address);
    }

    @ParameterizedTest
    @CsvSource({"ja, 1280, 8999900000001", "my, 360, 7999900000002", "ne, 360, 6999900000003"})
    void owner_signs_up_and_sees_of_a_seeker_what_the_seeker_agrees_to(String language, int width, String number)
            throws SQLException {
        String shot = "owner-" + language + "-" + width + "-";
        String site = server.url();
        String seekerAddress = Shared.newAddress();
        try (Browser office = new Browser(site, width, ColorScheme.LIGHT, true);
                Browser phone = new Browser(site, 360, ColorScheme.LIGHT, true)) {
            Page company = office.open("/" + language + "/companies");
            office.check(shot + "1-front");
            String owner = owners.signUp(company, office, number);
            owners.signIn(office, language, owner);
            looksAtItsSignUp(company, CompanyOwner.NAME + number);
            office.check(shot + "1-signup");
            office.open("/" + language + "/my/company");
            assertThat(company.locator("main")).containsText(CompanyOwner.NAME + number);
            office.check(shot + "2-company");
            assertThat(company.locator(".note-info")).isVisible();
            Staff.trust(server, CompanyOwner.NAME + number);
            changeProfile(company, office, shot);
            isKnownAtTheNextForm(office, language, number);

            signUpSeeker(phone, language, seekerAddress);
            owners.signIn(phone, language, seekerAddress);
            assertThat(office.open("/" + language + "/my/company/seekers").locator(".card"))
                    .hasCount(0);
            agree(phone, language, CompanyOwner.NAME + number, shot);

            company.reload();
            office.check(shot + "7-seekers");
            looksAtTheSeeker(company);
            office.check(shot + "8-seeker");

            isCheckedOnceMore(phone, language, number, shot);
            choiceIsShownAgain(phone, shot);
            withdraw(phone, language, shot);
            seesNothing(company, office, shot);
            toldThatItEnded(office, language, shot);
        }
    }

    /** The seeker can take back what was agreed to, and agree to nothing new. */
    private void isCheckedOnceMore(Browser phone, String language, String number, String shot) throws SQLException {
        String check = "update company set check_state = '%s' where corporate_number = '" + number + "'";
        server.change(check.formatted("NEEDED"));
        Page page = phone.open("/" + language + "/my/sharing");
        Locator card =
                page.locator(".card").filter(new Locator.FilterOptions().setHas(page.locator("button[id^=end-]")));
        assertThat(card).containsText(CompanyOwner.NAME + number);
        assertThat(card.locator("a.button")).hasCount(0);
        phone.check(shot + "8-checked");
        server.change(check.formatted("DONE"));
        page.reload();
        assertThat(card.locator("a.button")).hasCount(1);
    }

    private static void seesNothing(Page company, Browser office, String shot) {
        company.reload();
        assertThat(company.locator(".note-warning")).isVisible();
        assertThat(company.locator("main")).not().containsText(SEEKER);
        office.check(shot + "9-shut");
    }

    private static void toldThatItEnded(Browser office, String language, String shot) {
        Page page = office.open("/" + language + "/my/company/seekers");
        assertThat(page.locator("#ended ~ .cards .card")).hasCount(1);
        assertThat(page.locator("main")).not().containsText(SEEKER);
        office.check(shot + "9-ended");
        office.open("/" + language + "/my/company");
        assertThat(page.locator("[aria-labelledby=seekers] .note-info")).isVisible();
        office.check(shot + "9-told");
    }

    private static void looksAtTheSeeker(Page company) {
        company.locator(".card a").click();
        assertThat(company.locator(".answers")).containsText(SEEKER);
        assertThat(company.locator("main")).not().containsText("8765");
    }

    private static void looksAtItsSignUp(Page company, String name) {
        company.locator("a[href*='/my/sign-ups/']").first().click();
        assertThat(company.locator(".answers")).containsText(name);
        assertThat(company.locator(".answers")).containsText("03-0000-0005");
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
            assertThat(page.locator("#companyName")).hasValue(CompanyOwner.NAME + number);
            assertThat(page.locator("#corporateNumber")).hasValue(number);
            assertThat(page.locator("#employees")).hasValue("14");
            assertThat(page.locator("#inWard input").first()).isChecked();
        }
        Pattern answered = Pattern.compile("返事|အဖြေ|उत्तर");
        assertThat(office.page().locator("#name-hint")).containsText(answered);
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
        assertThat(page.locator(".facts")).containsText("14");
        assertThat(page.locator("a[href*='/openings?company=']")).isVisible();
        page.locator("#item-name").check();
        page.locator("#shareUntil input").first().check();
        phone.check(shot + "6-give");
        page.locator("#next").click();
        assertThat(page.locator("#sentence")).containsText(company);
        phone.check(shot + "6-sentence");
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
        sentence = unread(page.locator("#sentence"));
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
    void a_colleague_joins_by_the_mailed_link_and_the_own_address() throws SQLException {
        String colleague = Shared.newAddress();
        try (Browser office = new Browser(server.url(), 360, ColorScheme.DARK, false);
                Browser other = new Browser(server.url(), 360, ColorScheme.LIGHT, false)) {
            Page page = office.open("/en/companies");
            String owner = owners.signUp(page, office, "2999900000007");
            owners.signIn(office, "en", owner);
            office.open("/en/my/company/colleagues");
            cannotInvite(page, "nonsense");
            cannotInvite(page, owner);
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
            owners.signIn(other, "en", colleague);
            other.open("/en/my/company");
            assertThat(join.locator("main")).containsText("2 people");
            seesTheCompanysSignUp(other);
            page.reload();
            assertThat(page.locator("#people")).containsText(colleague);
            invitationIsTakenBack(office, other);
            holdsWhatWasAgreedTo(other, colleague);
            isRemoved(office, colleague);
            isToldThatItEnded(other, owner);
        }
    }

    private static void isRemoved(Browser office, String colleague) {
        Page page = office.page();
        page.locator("#people summary").last().click();
        office.looks("colleague-4-sure");
        page.locator("#people button").last().click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator("#people")).not().containsText(colleague);
        assertThat(page.locator("#people button")).hasCount(0);
    }

    /** What a colleague signed up for stands on the company's page and on the own one, and can be cancelled and changed. */
    private static void seesTheCompanysSignUp(Browser other) {
        Page page = other.open("/en/my");
        assertThat(page.locator("a:not(.button)[href*='/my/sign-ups/']")).hasCount(1);
        other.open("/en/my/company");
        page.locator("section[aria-labelledby='signups'] a").click();
        other.looks("colleague-8-sign-up");
        assertThat(page.locator("a[href$='/cancel']")).isVisible();
        assertThat(page.locator("a[href$='/change']")).isVisible();
        other.open("/en/my/company");
    }

    /** Who joined sees the address, the company, the device and the consent, on the page and in the file. */
    private void holdsWhatWasAgreedTo(Browser other, String colleague) {
        Page page = other.open("/en/my/data");
        assertThat(page.locator("main")).containsText(colleague);
        assertThat(page.locator("main")).containsText(CompanyOwner.NAME + "2999900000007");
        other.looks("colleague-5-data");
        String file = json(page, server.url() + "/en/my/data.json");
        assertTrue(file.contains("\"email\":\"" + colleague + "\""), file);
        assertTrue(file.contains("\"consents\":[{"), file);
        assertTrue(file.contains("\"services\":[\"" + CompanyOwner.NAME.strip()), file);
        assertTrue(file.contains("\"device\":"), file);
        other.open("/en/my/consents");
        assertThat(page.locator("main")).containsText(CompanyOwner.NAME);
        other.looks("colleague-6-consents");
        page.locator("main .card a[href*='/my/consents/']").click();
        assertThat(page.locator(".notice")).containsText("I have read what my address is used for");
        other.looks("colleague-6-receipt");
        page.locator("a[href$='/withdraw']").click();
        assertThat(page.locator("main")).containsText("You stop acting for the company at once");
        assertThat(page.locator("#yes")).isVisible();
    }

    /** By mail and on the page, which does not ask for the company anew. */
    private void isToldThatItEnded(Browser other, String owner) throws SQLException {
        assertEquals("1", server.ask("select count(*) from mail where template = 'left'"));
        Page page = other.open("/en/my");
        assertThat(page.locator("a[href$='/my/company']")).hasCount(0);
        assertThat(page.locator("a[href*='/my/sign-ups/']")).hasCount(0);
        other.open("/en/my/company");
        assertThat(page.locator(".note-info")).isVisible();
        assertThat(page.locator("a[href$='/my/company/profile']")).hasCount(0);
        other.looks("colleague-7-left");
        other.open("/en/my/company/profile");
        assertThat(page).hasURL(server.url() + "/en/my/company");
        other.open("/en/my/company/colleagues");
        assertThat(page.locator("main")).not().containsText(owner);
    }

    private static void cannotInvite(Page page, String whom) {
        page.locator("#colleagueEmail").fill(whom);
        page.locator("#next").click();
        assertThat(page.locator("#colleagueEmail-problem")).isVisible();
        assertThat(page.locator("#colleagueEmail")).hasValue(whom);
    }

    private void invitationIsTakenBack(Browser office, Browser other) {
        Page page = office.page();
        String late = Shared.newAddress();
        page.locator("#colleagueEmail").fill(late);
        page.locator("#next").click();
        office.looks("colleague-3-people");
        page.locator("#waiting summary").click();
        page.locator("#waiting button").click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator("#waiting")).hasCount(0);
        Page broken = other.open(mails.link(late, "companies/join"));
        assertThat(broken.locator(".note-error")).isVisible();
        assertThat(broken.locator("#invitedEmail")).hasCount(0);
    }

    /** What is typed stays when the language is changed in the middle of a form, without scripts. */
    @Test
    void a_form_is_left_for_another_language_with_everything_typed() {
        try (Browser office = new Browser(server.url(), 360, ColorScheme.LIGHT, false)) {
            Page page = office.open("/en/companies");
            owners.signIn(office, "en", owners.signUp(page, office, "1999900000008"));
            office.open("/en/my/company/profile");
            page.locator("#companyName").fill("Kakuu Works");
            office.speak("vi");
            assertThat(page.locator("#companyName")).hasValue("Kakuu Works");
        }
    }
}
