package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Signs companies and seekers up for an event with booths, and has them confirmed. */
final class InterviewPeople {

    private final RunningServer server;
    private final KeptMails mails;
    private final String event;

    /** Those of an event, by its code. */
    InterviewPeople(RunningServer server, KeptMails mails, String event) {
        this.server = server;
        this.mails = mails;
        this.event = event;
    }

    private String signUp(String audience, String language, Map<String, String> answers) {
        String address = Shared.newAddress();
        Map<String, String> all = new HashMap<>(answers);
        all.put("email", address);
        all.put("phone", "090-1234-5678");
        Visitor visitor = new Visitor(server.url());
        visitor.signUp(language, event, "?for=" + audience, all).orElseThrow();
        visitor.open(mails.link(address, "confirm")).submit("yes", Map.of());
        return address;
    }

    /** A company that staff looked at, under a number that no other test has; its contact's address. */
    String company(String language, String name, String number) throws SQLException {
        Map<String, String> answers = new HashMap<>(Map.of("name", "架空 花子", "companyName", name));
        answers.putAll(Map.of("corporateNumber", number, "industry", "L", "smeClass", "SERVICE"));
        answers.putAll(Map.of("employees", "12", "inWard", "yes"));
        String address = signUp("company", language, answers);
        server.change("update company set check_state = 'DONE', checked_name = name,"
                + " checked_number = corporate_number, checked_in_ward = in_ward where name = '" + name + "'");
        return address;
    }

    /** Gives a company's sign-ups a booth. */
    void booth(String company, String number) throws SQLException {
        server.change("insert into booth (registration_id, event_id, number, version) select r.id, r.event_id, '"
                + number + "', 1 from registration r, company c where c.id = r.company_id and c.name = '" + company
                + "'");
    }

    /** A seeker; the address. */
    String seeker(String language, String name) {
        return signUp("seeker", language, Map.of("name", name, "statusOfResidence", "STUDENT"));
    }

    /** Who is signed in shows a company their name. */
    static void showName(Browser phone, String language, String company) {
        Page page = phone.open("/" + language + "/my/sharing");
        page.locator(".card")
                .filter(new Locator.FilterOptions().setHasText(company))
                .locator("a.button")
                .click();
        page.locator("#item-name").check();
        page.locator("#shareUntil input").first().check();
        page.locator("#next").click();
        page.locator("#next").click();
        assertThat(page.locator(".note-success")).isVisible();
    }
}
