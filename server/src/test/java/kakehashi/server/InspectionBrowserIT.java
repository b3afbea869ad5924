package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import kakehashi.domain.privacy.inspection.InspectionPoint;
import org.junit.jupiter.api.Test;

/** The yearly inspection from its opening to the paper the ward takes away. Source: T15, T16, T17. */
class InspectionBrowserIT {

    private static final String LIST = "/backoffice/inspections/inspections.xhtml";

    private final RunningServer server = Shared.server();

    @Test
    void the_manager_holds_it_the_ward_reads_it_and_advisors_are_refused() throws Exception {
        String address;
        try {
            try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
                Page page = Staff.signIn(browser, server, "manager", "ja");
                Staff.go(page, "/inspections/");
                open(browser, page);
                address = page.url().replaceFirst("&done=.*", "");
                answer(browser, page);
                meanwhile(browser, page);
                close(browser, page, address);
                mend(browser, page, address);
            }
            try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
                Page page = Staff.signIn(browser, server, "ward", "en");
                Staff.go(page, "/inspections/");
                read(browser, page);
            }
            try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
                Page page = Staff.signIn(browser, server, "counsellor", "ja");
                assertEquals(403, page.navigate(server.url() + LIST).status());
                assertEquals(403, page.navigate(address).status());
            }
            try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
                reopen(browser, Staff.signIn(browser, server, "manager", "en"), address);
            }
            try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
                Page page = Staff.signIn(browser, server, "ward", "ja");
                assertEquals(404, page.navigate(address).status());
                assertThat(page.locator("h1")).isVisible();
            }
            logged();
        } finally {
            server.change("delete from inspection_step");
            server.change("delete from inspection_answer");
            server.change("delete from inspection");
        }
    }

    private static void step(Page page, String step) {
        page.locator("button[name=step][value=" + step + "]").click();
    }

    /** Reads back what was typed, and carries it out. */
    private static void carryOut(Page page) {
        step(page, "check");
        step(page, "do");
        assertThat(page.locator(".note-success")).isVisible();
    }

    private static void point(Page page, InspectionPoint point) {
        page.locator("#checklist a[href*='point=" + point + "']").click();
    }

    private void open(Browser browser, Page page) {
        assertThat(page.locator("#inspections .badge-inspection-NONE").first()).isVisible();
        browser.check("inspections-1280-1-years");
        page.locator("#inspections a[href*='opening.xhtml']").click();
        assertThat(page.locator("#due")).hasValue("2027-02-28");
        page.locator("#due").fill("2026-11-23");
        step(page, "check");
        assertThat(page.locator("#due-problem")).isVisible();
        page.locator("#due").fill("2027-02-28");
        browser.check("inspections-1280-2-opening");
        carryOut(page);
        assertThat(page).hasURL(Pattern.compile(".*inspection\\.xhtml\\?id=[0-9a-f-]{36}.*"));
    }

    private void answer(Browser browser, Page page) {
        point(page, InspectionPoint.ORGANISATION);
        step(page, "check");
        assertThat(page.locator("#verdict-problem")).isVisible();
        page.locator("#verdict").selectOption("MET");
        page.locator("#evidence").fill("体制図を見て linh@example.jp に確かめた");
        step(page, "check");
        assertThat(page.locator("#evidence-problem")).containsText("linh@example.jp");
        browser.check("inspections-1280-3-words");
        page.locator("#evidence").fill("体制図(4月1日版)と在籍者の一覧");
        page.locator("#finding").fill("古い");
        step(page, "check");
        assertThat(page.locator("#finding-problem")).isVisible();
        page.locator("#finding").fill("");
        carryOut(page);
        assertThat(page.locator("#answered")).containsText("25項目のうち1");
        assertThat(page.locator("#close")).hasCount(0);
        browser.check("inspections-1280-4-inspection");
    }

    /** Somebody answers the point while the manager types. */
    private void meanwhile(Browser browser, Page page) throws SQLException {
        point(page, InspectionPoint.LOCKS);
        page.locator("#verdict").selectOption("UNMET");
        page.locator("#evidence").fill("保管庫と鍵箱");
        page.locator("#finding").fill("鍵箱の記録がない");
        said("LOCKS", "tanaka");
        step(page, "check");
        assertThat(page.locator(".note-error")).containsText("tanaka");
        assertThat(page.locator("#verdict-meanwhile")).isVisible();
        assertThat(page.locator("#finding")).hasValue("鍵箱の記録がない");
        assertThat(page.locator("#answers tbody tr")).hasCount(1);
        browser.check("inspections-1280-5-meanwhile");
        carryOut(page);
        assertThat(page.locator("#findings")).hasText("1");
        for (InspectionPoint each : InspectionPoint.values()) {
            if (each != InspectionPoint.LOCKS && each != InspectionPoint.ORGANISATION) {
                said(each.name(), "manager");
            }
        }
        page.reload();
        assertThat(page.locator("#answered")).containsText("25項目のうち25");
        assertThat(page.locator("#close")).hasCount(0);
        point(page, InspectionPoint.LOCKS);
        page.locator("#mendBy").fill("2026-11-20");
        carryOut(page);
    }

    private void said(String point, String login) throws SQLException {
        server.change(
                "insert into inspection_answer (inspection_id, item, verdict, evidence, finding, account_id, login,"
                        + " answered_at) select id, '" + point + "', 'MET', '現物を見た', '', uuid(), '" + login
                        + "', '2026-11-24 01:00:00' from inspection");
    }

    private void close(Browser browser, Page page, String address) throws IOException {
        page.locator("#close").click();
        page.locator("#held").fill("2026-11-24");
        page.locator("#place").fill("事務局と保管庫");
        step(page, "check");
        browser.check("inspections-1280-6-closing");
        step(page, "do");
        assertThat(page.locator("#standing")).hasClass(Pattern.compile(".*badge-inspection-CLOSED.*"));
        browser.check("inspections-1280-7-closed");
        byte[] pdf = Browser.save(page, "#pdf");
        Drawn drawn = new Drawn(pdf);
        assertTrue(drawn.text().replaceAll("\\s", "").contains("inspection-2026"), drawn.text());
        assertTrue(drawn.text().contains("立会者"), drawn.text());
        assertEquals(List.of(), drawn.foreign(), "every font is in the file");
        assertEquals(List.of(), drawn.lacking());
        Drawn.picture(pdf, "inspections-pdf");
        Staff.go(page, "/today/");
        assertThat(page.locator("#waiting a[href*='/inspections/']")).hasText("期日を過ぎても改善していない、点検の指摘");
        page.navigate(address);
    }

    private void mend(Browser browser, Page page, String address) {
        point(page, InspectionPoint.LOCKS);
        assertThat(page.locator("#verdict")).hasCount(0);
        page.locator("#mend").click();
        page.locator("#on").fill("2026-11-24");
        page.locator("#remedy").fill("鍵箱に記録用紙を置き、1週間分を確かめた");
        browser.check("inspections-1280-8-mending");
        carryOut(page);
        assertThat(page.locator("#standing")).hasClass(Pattern.compile(".*badge-inspection-MENDED.*"));
        assertThat(page.locator("#answers tbody tr")).hasCount(4);
        browser.check("inspections-1280-9-point");
        Staff.go(page, "/today/");
        assertThat(page.locator("#waiting a[href*='/inspections/']")).hasCount(0);
        page.navigate(address);
        assertThat(page.locator("#findings")).hasText("0");
    }

    private void read(Browser browser, Page page) throws IOException {
        browser.check("inspections-360-1-years");
        page.locator("#inspections a[href*='inspection.xhtml']").click();
        assertThat(page.locator("#reopen, #close")).hasCount(0);
        browser.check("inspections-360-2-inspection");
        assertTrue(new Drawn(Browser.save(page, "#pdf")).text().contains("Inspector"));
        point(page, InspectionPoint.LOCKS);
        assertThat(page.locator("#verdict, #mend")).hasCount(0);
        Locator answers = page.locator("#answers tbody tr");
        assertThat(answers).hasCount(4);
        assertThat(answers.last()).containsText("tanaka");
        browser.check("inspections-360-3-point");
    }

    private void reopen(Browser browser, Page page, String address) throws SQLException {
        page.navigate(address);
        page.locator("#reopen").click();
        step(page, "check");
        assertThat(page.locator("#reason-problem")).isVisible();
        page.locator("#reason").fill("One answer was about last year");
        browser.check("inspections-360-4-reopening");
        carryOut(page);
        assertThat(page.locator("#standing")).hasClass(Pattern.compile(".*badge-inspection-OPEN.*"));
        assertThat(page.locator("#steps + ul")).containsText("One answer was about last year");
        server.change("update inspection set due_on = '2026-11-01'");
        Staff.go(page, "/today/");
        assertThat(page.locator("#waiting a[href*='/inspections/']")).hasText("Yearly inspections that are overdue");
        server.change("update inspection set due_on = '2026-12-01'");
        page.reload();
        assertThat(page.locator("#waiting a[href*='/inspections/']")).hasText("Yearly inspections due within 30 days");
        browser.check("inspections-360-5-today");
    }

    private void logged() throws SQLException {
        assertEquals(
                "1, 3, 1, 1, 1, 2",
                server.ask("select concat_ws(', ', sum(action = 'inspection.open'), sum(action = 'inspection.answer'),"
                        + " sum(action = 'inspection.mend'), sum(action = 'inspection.close'),"
                        + " sum(action = 'inspection.reopen'), sum(action = 'inspection.file')) from access_log"));
        assertEquals("", AccessChain.broken(server));
    }
}
