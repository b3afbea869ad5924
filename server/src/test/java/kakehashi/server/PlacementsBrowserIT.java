package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Both sides of an internship rank each other, staff place them, and days are noted and confirmed. Source: R-A32. */
class PlacementsBrowserIT {

    private static final String CODE = "r8-77";
    private static final String FIRST = "3999900000047";
    private static final String SECOND = "2999900000048";

    private final RunningServer server = Shared.server();
    private final KeptMails mails = new KeptMails(server);
    private final CompanyOwner owners = new CompanyOwner(mails);
    private final Internships internships = new Internships(server);

    private String host(Browser browser, String number) throws SQLException {
        String address = owners.signUp(browser.open("/ja/companies"), browser, number);
        Staff.trust(server, CompanyOwner.NAME + number);
        internships.offer("corporate_number = '" + number + "'");
        return address;
    }

    private String signUp(String name, String address) {
        Visitor visitor = new Visitor(server.url());
        String number = visitor.signUp(
                        "vi",
                        CODE,
                        "?for=seeker",
                        Map.of(
                                "name", name,
                                "email", address,
                                "phone", "090-1234-5678",
                                "age", "23",
                                "statusOfResidence", "STUDENT",
                                "stayExpires", "2099-04-20"))
                .orElseThrow();
        visitor.open(mails.link(address, "confirm")).submit("yes", Map.of());
        return number;
    }

    private String id(String number) throws SQLException {
        return server.ask("select id from registration where reference = '" + number + "'");
    }

    private String opening(String number) throws SQLException {
        return server.ask(
                "select o.id from opening o join company c on c.id = o.company_id where c.corporate_number = '" + number
                        + "'");
    }

    private static void picture(Browser browser, String name) {
        for (int width : new int[] {360, 1280}) {
            browser.page().setViewportSize(width, 800);
            browser.check("placements-" + name + "-" + width);
        }
    }

    @Test
    void a_seeker_and_a_host_rank_each_other_and_confirm_a_day() throws Exception {
        internships.announce(CODE);
        Shared.untilVisitorsSee("/en/events", "/events/" + CODE);
        String address = Shared.newAddress();
        String hung = signUp("LE VAN HUNG", address);
        String mai = signUp("TRAN THI MAI", Shared.newAddress());
        try (Browser owner = new Browser(server.url(), 1280, ColorScheme.LIGHT, true);
                Browser seeker = new Browser(server.url(), 360, ColorScheme.LIGHT, true);
                Browser office = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            host(office, SECOND);
            String contact = host(owner, FIRST);
            owners.signIn(owner, "ja", contact);
            owners.signIn(seeker, "vi", address);
            rankHosts(seeker, hung);
            internships.wish(id(mai), opening(FIRST));
            internships.show(id(hung), "corporate_number = '" + FIRST + "'");
            rankPeople(owner, hung);
            place(office, hung);
            seesThePlace(seeker, hung);
            internships.begin(CODE, opening(FIRST));
            note(seeker, hung);
            confirm(owner, hung);
            seeker.page().reload();
            assertThat(seeker.page().locator(".card").first()).containsText("Công ty đã xác nhận có mặt");
            isInTheOwnCopy(seeker);
            certify(office, hung);
            take(seeker, hung);
            lookBack(seeker, owner, hung);
            readBoth(office, hung);
        }
        assertEquals(
                "1",
                server.ask("select count(*) > 0 from access_log where action = 'intern.view' and role = 'COMPANY'"
                        + " and subject_id = '" + id(hung) + "'"));
    }

    private void rankHosts(Browser seeker, String number) throws SQLException {
        Page page = seeker.open("/vi/my/sign-ups/" + id(number) + "/hosts");
        assertThat(page.locator("main .card")).hasCount(2);
        page.locator("#rank1").selectOption(opening(FIRST));
        page.locator("#rank2").selectOption(opening(FIRST));
        page.locator("#next").click();
        assertThat(page.locator(".note-error")).isVisible();
        page.locator("#rank2").selectOption(opening(SECOND));
        page.locator("#next").click();
        assertThat(page.locator(".note-success")).isVisible();
        picture(seeker, "hosts-vi");
    }

    private void rankPeople(Browser owner, String number) throws SQLException {
        Page page = owner.open("/ja/my/company/interns");
        assertThat(page.locator("main .card")).containsText(number);
        picture(owner, "interns-ja");
        page.locator("main .card a.button").click();
        page.locator("#rank1").selectOption(id(number));
        picture(owner, "ranks-ja");
        page.locator("#next").click();
        assertThat(page.locator(".note-success")).isVisible();
    }

    private void place(Browser office, String number) throws SQLException {
        Page page = Staff.signIn(office, server, "manager", "en");
        office.open("/backoffice/internships/placement.xhtml?id=" + server.ask("select " + Internships.event(CODE)));
        page.locator("#run").click();
        picture(office, "computing-en");
        carryOut(page);
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(number));
        assertThat(row).containsText(FIRST);
        move(page, row, SECOND);
        assertThat(page.locator("section[aria-labelledby=blocking]")).containsText(number);
        picture(office, "blocking-en");
        move(page, row, FIRST);
        assertThat(page.locator("section[aria-labelledby=blocking]")).hasCount(0);
        page.locator("#tell").click();
        picture(office, "telling-en");
        carryOut(page);
        picture(office, "published-en");
    }

    private static void carryOut(Page page) {
        page.locator("button[value=do]").click();
        assertThat(page.locator(".note-success")).isVisible();
    }

    private void move(Page page, Locator row, String host) throws SQLException {
        row.locator("a").click();
        page.locator("#host").selectOption(opening(host));
        page.locator("button[value=check]").click();
        carryOut(page);
    }

    private void seesThePlace(Browser seeker, String number) throws SQLException {
        Page page = seeker.open("/vi/my/sign-ups/" + id(number) + "/hosts");
        assertThat(page.locator("#place")).containsText("Bạn sẽ thực tập tại " + CompanyOwner.NAME + FIRST);
        picture(seeker, "place-vi");
    }

    private static void note(Browser seeker, String number) {
        Page page = seeker.page();
        page.locator("#days").click();
        page.locator("#next").click();
        assertThat(page.locator("#text-problem")).isVisible();
        picture(seeker, "day-wrong-vi");
        page.locator("#text").fill("Hôm nay tôi vẽ hai bản thiết kế và học cách kiểm tra.");
        page.locator("#next").click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator(".card").first()).containsText("hai bản thiết kế");
        picture(seeker, "days-vi");
    }

    private static void confirm(Browser owner, String number) {
        Page page = owner.open("/ja/my/company/interns");
        picture(owner, "coming-ja");
        page.locator("a[href*='/interns/days/']").click();
        assertThat(page.locator(".of-event")).containsText(number);
        assertThat(page.locator("main")).not().containsText("HUNG");
        page.locator("button[id^=confirm-]").first().click();
        assertThat(page.locator(".note-success")).isVisible();
        assertThat(page.locator(".card").first()).containsText("企業が出席を確認しました");
        picture(owner, "confirmed-ja");
    }

    /** Once enough days are confirmed. */
    private void certify(Browser office, String number) throws SQLException {
        Page page = office.open(
                "/backoffice/internships/attended.xhtml?id=" + server.ask("select " + Internships.event(CODE)));
        assertThat(page.locator("a[href*='/certifying.xhtml']")).hasCount(0);
        server.change("insert into intern_day (id, registration_id, opening_id, on_day, confirmed_by, confirmed_at,"
                + " version) select uuid(), registration_id, opening_id, date_add(on_day, interval n.n day),"
                + " confirmed_by, confirmed_at, 1 from intern_day join (select 1 as n union select 2 union select 3) n"
                + " where registration_id = '" + id(number) + "'");
        page.reload();
        picture(office, "attended-en");
        page.locator("a[href*='/certifying.xhtml']").click();
        picture(office, "certifying-en");
        carryOut(page);
        assertThat(page.locator("#people + table")).containsText("(4 days)");
    }

    private void take(Browser seeker, String number) throws Exception {
        Page page = seeker.open("/vi/my/sign-ups/" + id(number) + "/days");
        picture(seeker, "certified-vi");
        byte[] pdf = Browser.save(page, "#certificate");
        Drawn.picture(pdf, "placements-certificate");
        Drawn drawn = new Drawn(pdf);
        assertEquals(List.of(), drawn.lacking());
        assertEquals(List.of(), drawn.foreign());
        assertEquals(1, drawn.pages());
        assertTrue(drawn.text().contains("LE VAN HUNG"), drawn.text());
        assertTrue(drawn.text().contains("インターンシップ参加証明書"), drawn.text());
        assertTrue(drawn.text().contains("Số ngày có mặt: 4"), drawn.text());
    }

    /** The person shows it to the host only once it is ticked. */
    private void lookBack(Browser seeker, Browser owner, String number) throws SQLException {
        server.change("update opening set ends_on = '2026-11-24' where id = '" + opening(FIRST) + "'");
        Page page = seeker.page();
        page.locator("#review").click();
        answer(page, "Cảm ơn công ty.");
        picture(seeker, "review-vi");
        Page host = owner.open("/ja/my/company/interns/review/" + id(number));
        answer(host, "");
        assertThat(host.locator("main")).not().containsText("Cảm ơn");
        page.locator("#shown").check();
        page.evaluate("document.documentElement.dataset.left = 'yes'");
        page.locator("#next").click();
        assertThat(page.locator("html:not([data-left]) .note-success")).isVisible();
        host.reload();
        assertThat(host.locator("main")).containsText("Cảm ơn công ty.");
        picture(owner, "review-ja");
    }

    private static void answer(Page page, String words) {
        page.locator("#next").click();
        assertThat(page.locator(".note-error")).isVisible();
        for (int i = 1; i < 4; i++) {
            page.locator("#answer" + i + " input").first().check();
        }
        page.locator("#text").fill(words);
        page.locator("#next").click();
        assertThat(page.locator(".note-success")).isVisible();
    }

    private void readBoth(Browser office, String number) throws SQLException {
        Page page = office.page();
        page.locator("a[href*='/reviews.xhtml']").click();
        assertThat(page.locator("main")).containsText(number);
        assertThat(page.locator("main")).containsText("Cảm ơn công ty.");
        picture(office, "reviews-en");
    }

    private static void isInTheOwnCopy(Browser seeker) {
        Page page = seeker.open("/vi/my/data");
        assertThat(page.locator("main")).containsText("hai bản thiết kế");
        assertThat(page.locator("main")).containsText("1. " + CompanyOwner.NAME + FIRST);
        picture(seeker, "data-vi");
        seeker.open("/vi/my/looks");
        assertThat(page.locator("main")).containsText("đã đọc ghi chép các ngày thực tập");
    }
}
