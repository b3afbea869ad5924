package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/**
 * A manager takes stock of the accounts and reports changes; the ward reads all of it, from the clauses to their evidence.
 * Source: T6, T13, R-W5, R-C1.
 */
class LedgersBrowserIT {

    private static final String OFFICE = "/backoffice";

    @Test
    void a_manager_keeps_the_ledgers_and_the_ward_reads_them() throws Exception {
        try (RunningServer server = RunningServer.start("ledgers", Map.of(), "backoffice")) {
            try (Browser browser = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
                Page page = Staff.signInFirst(browser, server, "manager", "ja");
                sampleIsKept(server, browser, page);
                server.change("delete from stocktaking_line");
                server.change("delete from stocktaking");
                page.navigate(server.url() + OFFICE + "/today/today.xhtml");
                assertThat(page.locator("#waiting")).containsText("アカウントの棚卸し");
                takeStock(browser, page);
                place(browser, page);
                report(browser, page);
                pack(page);
            }
            try (Browser browser = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
                Page page = Staff.signInFirst(browser, server, "ward", "en");
                readAll(browser, page);
            }
        }
    }

    /** As the sample begins; only that nobody has a second factor yet is left to be done. T6, T8, T13, T18, T19 */
    private static void sampleIsKept(RunningServer server, Browser browser, Page page) {
        Staff.go(page, "/clauses/");
        Locator red = page.locator("#clauses tbody > tr:has(.badge-clause-RED)");
        assertThat(red).hasCount(1);
        assertThat(red).hasAttribute("id", "T8");
        browser.check("ledgers-360-00-clauses");
        page.navigate(server.url() + OFFICE + "/stocktakings/stocktakings.xhtml");
        assertThat(page.locator("#stocktakings .badge-stocktaking-SIGNED")).hasCount(1);
        page.navigate(server.url() + OFFICE + "/changes/changes.xhtml");
        assertThat(page.locator("#reports tbody tr")).hasCount(1);
        page.navigate(server.url() + OFFICE + "/devices/devices.xhtml");
        assertThat(page.locator("main .badge-device-FRESH")).hasCount(4);
        page.navigate(server.url() + OFFICE + "/incidents/incidents.xhtml");
        assertThat(page.locator("main tbody tr")).hasCount(1);
        browser.check("ledgers-360-00-incidents");
    }

    // T6
    private static void takeStock(Browser browser, Page page) {
        page.locator("#waiting a[href*='stocktakings']").click();
        browser.check("ledgers-360-01-quarters");
        page.locator("#stocktakings a").first().click();
        assertThat(page.locator("#sign")).hasCount(0);
        browser.check("ledgers-360-02-quarter");
        page.locator("#decide").click();
        Locator choices = page.locator("main select");
        int last = choices.count() - 1;
        for (int i = 0; i <= last; i++) {
            choices.nth(i).selectOption("KEPT");
        }
        browser.check("ledgers-360-03-deciding");
        carryOut(page);
        assertThat(page.locator("#undecided")).containsText("0");
        page.locator("#sign").click();
        carryOut(page);
        assertThat(page.locator("#standing")).hasClass(Pattern.compile(".*badge-stocktaking-SIGNED.*"));
        browser.check("ledgers-360-04-signed");
    }

    // T6, T13
    private static void place(Browser browser, Page page) {
        Staff.go(page, "/workplaces/");
        page.locator("#add").click();
        page.locator("#name").fill("事務局 西新宿9-1 2階");
        page.locator("#kept").fill("施錠した保管庫。鍵は責任者が持つ。");
        carryOut(page);
        assertThat(page.locator("#places tbody tr")).hasCount(4);
        browser.check("ledgers-360-05-places");
    }

    // T13
    private static void report(Browser browser, Page page) throws Exception {
        Staff.go(page, "/changes/");
        browser.check("ledgers-360-06-unreported");
        page.locator("#make").click();
        page.locator("#reason").fill("契約の開始");
        carryOut(page);
        browser.check("ledgers-360-07-report");
        byte[] pdf = Browser.save(page, "#pdf");
        Drawn.picture(pdf, "ledgers-report-pdf");
        assertEquals(List.of(), new Drawn(pdf).lacking());
        page.locator("#on").fill("2000-01-01");
        page.locator("button[name=step][value=check]").click();
        page.locator("button[name=step][value=do]").click();
        assertThat(page.locator(".note-error").first()).isVisible();
    }

    /** What the registers hold stands in the pack. T17 */
    private static void pack(Page page) throws Exception {
        Staff.go(page, "/clauses/");
        page.locator("#pack").click();
        Map<String, String> tables = tables(Browser.save(page, "#pack-2026"));
        Map<String, List<String>> kept = Map.of(
                "04-approvals", List.of("見本-"),
                "05-handlers", List.of("manager", "handler", "counsellor"),
                "08-devices", List.of("PC-00", "PC-01", "PC-02", "PC-03", "TAB-01"),
                "09-stocktakings", List.of("manager", "auditor"),
                "10-changes", List.of("2026-1", "2026-2", "事務局 西新宿9-1 2階"),
                "12-incidents", List.of("demo"));
        kept.forEach((name, words) ->
                words.forEach(word -> assertTrue(tables.get(name + ".csv").contains(word), name + " lacks " + word)));
        List<String> lines = new ArrayList<>(List.of("| table | rows |", "|---|---:|"));
        tables.forEach((name, text) -> lines.add(
                "| `" + name + "` | " + (text.split("\r?\n(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)").length - 1) + " |"));
        Files.write(Path.of("target/audit-pack-contents.md"), lines);
    }

    private static Map<String, String> tables(byte[] pack) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".csv")) {
                    tables.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return tables;
    }

    private static void readAll(Browser browser, Page page) throws Exception {
        Staff.go(page, "/clauses/");
        assertThat(page.locator("#measures tbody > tr")).hasCount(17);
        browser.check("ledgers-1280-08-clauses");
        List<?> links = (List<?>) page.evaluate(
                "() => [...new Set([...document.querySelectorAll('#clauses a, #measures a')].map(each => each.href))]");
        for (Object link : links) {
            assertEquals(200, page.navigate(link.toString()).status(), link.toString());
        }
        page.navigate(page.url().replaceAll("/backoffice/.*", OFFICE + "/clauses/denied.xhtml"));
        browser.check("ledgers-1280-09-refused");
        Staff.go(page, "/stocktakings/");
        page.locator("#stocktakings a").first().click();
        assertThat(page.locator("#decide")).hasCount(0);
        browser.check("ledgers-1280-10-stocktaking");
        byte[] stock = Browser.save(page, "#pdf");
        Drawn.picture(stock, "ledgers-stocktaking-pdf");
        assertEquals(List.of(), new Drawn(stock).lacking());
        Staff.go(page, "/changes/");
        browser.check("ledgers-1280-11-reports");
        page.locator("#reports a").first().click();
        assertThat(page.locator("#on")).hasCount(0);
        notices(browser, page);
    }

    // R-W5
    private static void notices(Browser browser, Page page) throws Exception {
        Staff.go(page, "/notices/");
        page.locator("main table a").first().click();
        page.locator("#history").click();
        assertThat(page.locator("#uses tbody tr").first()).isVisible();
        browser.check("ledgers-1280-12-versions");
        byte[] pdf = Browser.save(page, "#pdf");
        assertEquals(List.of(), new Drawn(pdf).lacking());
    }

    private static void carryOut(Page page) {
        page.locator("button[name=step][value=check]").click();
        page.locator("button[name=step][value=do]").click();
        assertThat(page.locator(".note-success")).isVisible();
    }
}
