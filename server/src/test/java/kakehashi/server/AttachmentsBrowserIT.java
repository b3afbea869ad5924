package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A student sends a photo with a message, the counsellor reads it and answers with a PDF. Source: R-A13, R-WS1, R-WS3. */
class AttachmentsBrowserIT {

    private static final String QUESTION = "Thẻ này dùng được không?";
    private static final String CARD = "Thẻ cư trú.png";
    private static final String PAPER = "書き方.pdf";

    /** A picture with so many points a side is about this large, whatever packs it. */
    private static final int NEARLY_TOO_LARGE = 1250;

    private static final int TOO_LARGE = 1500;

    private final RunningServer server = Shared.server();
    private final KeptMails kept = new KeptMails(server);

    private static byte[] noise(int side) throws IOException {
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private static byte[] pdf(String more) {
        return ("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R" + more + ">>\nendobj\n"
                        + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                        + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>\nendobj\n"
                        + "trailer\n<</Root 1 0 R/Size 4>>\nstartxref\n0\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void choose(Page page, String name, String type, byte[] content) {
        page.locator("#file").setInputFiles(new FilePayload(name, type, content));
    }

    @Test
    void a_photo_goes_to_the_counsellor_and_a_paper_comes_back() throws SQLException, IOException {
        String address = Shared.newAddress();
        String number = begin(address);
        try (Browser phone = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = signIn(phone, address);
            page.locator(".card a[href*='/my/messages/']").click();
            phone.check("files-vi-360-1-form");
            refused(phone);
            tooLarge(page);
            staysUntilItIsPressedAgain(page);
            byte[] photo = noise(NEARLY_TOO_LARGE);
            choose(page, CARD, "image/png", photo);
            page.locator("#next").click();
            assertThat(page.locator(".message.mine a")).containsText(CARD);
            assertThat(page.locator("#text")).hasValue("");
            phone.check("files-vi-360-3-sent");
            assertEquals(photo.length, Browser.save(page, ".message.mine a").length);
            String file = page.locator(".message.mine a").getAttribute("href");
            saved(page.request().get(server.url() + file), "image/png");
            assertEquals("/vi/my/sign-in", new Visitor(server.url()).open(file).path(), "nobody else takes it");

            answer(number);

            writeTooLate(phone, number);
            assertThat(page.locator(".message:not(.mine) a")).containsText(PAPER);
            assertEquals(pdf("").length, Browser.save(page, ".message:not(.mine) a").length);
            phone.check("files-vi-360-4-answered");
            phone.open("/vi/my/data");
            assertThat(page.locator("main")).containsText(CARD);
            assertThat(page.locator("main")).containsText(PAPER);
            phone.open("/vi/my/looks");
            assertThat(page.locator("main")).containsText("đã mở tệp trong tin nhắn của bạn");
            page.setViewportSize(1280, 800);
            phone.open(file.replaceAll("/vi/my/attachments/.*", "/ja/my"));
            page.locator(".card a[href*='/my/messages/']").click();
            phone.check("files-ja-1280-5-answered");
        }
        assertEquals("1", logged(number, "conversation.attachment"), "the person's own taking is no look");
    }

    /** What is chosen with the first message is looked at alike, beside its field, and nothing that was typed is lost. */
    @Test
    void the_first_message_carries_a_file_too() throws IOException {
        String address = Shared.newAddress();
        try (Browser phone = new Browser(server.url(), 360, ColorScheme.LIGHT, true)) {
            Page page = phone.open("/en/consultation/notice?for=seeker&channel=MESSAGE&theme=DOCUMENTS");
            page.locator("#agreed").check();
            page.locator("#next").click();
            page.locator("#name").fill("TRAN VAN MINH");
            page.locator("#email").fill(address);
            page.locator("#message").fill(QUESTION);
            page.locator("#next").click();
            isAskedForAgain(phone);
            tooLarge(page);
            phone.check("files-vi-360-6-first");
            choose(page, PAPER, "application/pdf", pdf("/OpenAction<</S/JavaScript/JS(app.alert(1))>>"));
            page.locator("#send").click();
            assertThat(page.locator("#file-problem")).isVisible();
            assertThat(page.locator("#problems a[href='#file']")).isVisible();
            assertThat(page.locator(".answers")).containsText(QUESTION);
            phone.check("files-vi-360-7-first-refused");
            choose(page, PAPER, "application/pdf", pdf(""));
            page.locator("#send").click();
            assertThat(page.locator(".reference")).isVisible();
            new Visitor(server.url()).open(kept.link(address, "message")).submit("yes", Map.of());
            signIn(phone, address);
            page.locator(".card a[href*='/my/messages/']").click();
            assertThat(page.locator(".message.mine")).containsText(QUESTION);
            assertEquals(pdf("").length, Browser.save(page, ".message.mine a").length);
        }
    }

    /** In another language the notice is to be agreed to first; the browser forgets the file then, and the page says so. */
    private static void isAskedForAgain(Browser phone) {
        Page page = phone.page();
        phone.speak("vi");
        choose(page, PAPER, "application/pdf", pdf(""));
        page.locator("#send").click();
        page.locator("#agreed").check();
        page.locator("#next").click();
        page.locator("#next").click();
        assertThat(page.locator("#file-problem")).isVisible();
        assertThat(page.locator("#problems a[href='#file']")).isVisible();
    }

    private String logged(String number, String action) throws SQLException {
        return server.ask("select count(*) from access_log a join consultation_conversation v on v.id = a.subject_id"
                + " where a.action = '" + action + "' and v.reference = '" + number + "'");
    }

    /** A conversation whose address is confirmed; its number. */
    private String begin(String address) {
        Visitor visitor = new Visitor(server.url())
                .open("/vi/consultation/notice?for=seeker&channel=MESSAGE&theme=DOCUMENTS")
                .submit("next", Map.of("agreed", "on"))
                .submit("next", Map.of("name", "TRAN VAN MINH", "email", address, "message", "Tôi cần giấy tờ gì?"))
                .submit("send", Map.of());
        String number = visitor.reference().orElseThrow();
        visitor.open(kept.link(address, "message")).submit("yes", Map.of());
        return number;
    }

    private Page signIn(Browser browser, String address) {
        Page page = browser.open("/vi/my");
        page.locator("#email").fill(address);
        page.locator("#next").click();
        browser.open(kept.link(address, "my/open"));
        page.locator("#yes").click();
        assertThat(page.locator(".card")).isVisible();
        return page;
    }

    /** What is no photo and no paper is refused beside its field, and the text stays. */
    private static void refused(Browser phone) {
        Page page = phone.page();
        page.locator("#text").fill(QUESTION);
        String drawing = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        choose(page, "a.png", "image/png", drawing.getBytes(StandardCharsets.UTF_8));
        page.locator("#next").click();
        assertThat(page.locator("#file-problem")).containsText("JPEG");
        assertThat(page.locator("#problems a[href='#file']")).isVisible();
        assertThat(page.locator("#text")).hasValue(QUESTION);
        assertThat(page.locator("#text-problem")).hasCount(0);
        phone.check("files-vi-360-2-refused");
        page.locator("#text").fill("x".repeat(100_000));
        choose(page, "a.pdf", "application/pdf", pdf(""));
        page.locator("#next").click();
        assertThat(page.locator("#text-problem")).isVisible();
        assertThat(page.locator("#file-problem")).hasText("Lỗi: Bạn hãy chọn lại tệp.");
        page.locator("#text").fill(QUESTION);
    }

    /** Nothing leaves at once without the file that was too large. */
    private static void staysUntilItIsPressedAgain(Page page) {
        choose(page, "a.pdf", "application/pdf", new byte[6 * 1024 * 1024]);
        assertThat(page.locator("#file-large")).isVisible();
        int before = page.locator(".message").count();
        page.locator("#next").click();
        assertThat(page.locator("#file")).isFocused();
        assertThat(page.locator("#file-large")).isVisible();
        assertThat(page.locator(".message")).hasCount(before);
    }

    /** What is too large is told before anything is sent; a photo is made smaller. */
    private static void tooLarge(Page page) throws IOException {
        choose(page, "a.pdf", "application/pdf", new byte[6 * 1024 * 1024]);
        assertThat(page.locator("#file-large")).isVisible();
        assertThat(page.locator("#file")).hasValue("");
        choose(page, "a.png", "image/png", noise(TOO_LARGE));
        page.waitForCondition(
                () -> "image/jpeg".equals(page.evaluate("document.getElementById('file').files[0]?.type")));
        assertThat(page.locator("#file-large")).isHidden();
    }

    /** What was written while the conversation ended is there to be read, and was not sent. */
    private void writeTooLate(Browser phone, String number) throws SQLException {
        Page page = phone.page();
        turn(number, "CLOSED");
        page.locator("#text").fill(QUESTION);
        page.locator("#next").click();
        assertThat(page.locator("#unsent")).hasText(QUESTION);
        phone.check("files-vi-360-4-unsent");
        turn(number, "PERSON");
        phone.open(page.url().replace(server.url(), ""));
    }

    private static void saved(APIResponse answer, String type) {
        assertEquals(200, answer.status());
        assertTrue(answer.headers().get("content-type").startsWith(type));
        assertEquals("nosniff", answer.headers().get("x-content-type-options"));
        String told = answer.headers().get("content-disposition");
        assertTrue(told.startsWith("attachment; filename="), told);
        assertTrue(answer.headers().get("cache-control").contains("no-store"));
        assertFalse(answer.url().contains("png"), answer.url());
    }

    /** Says whose turn it is; to the pages that are open, somebody else did it meanwhile. */
    private void turn(String number, String state) throws SQLException {
        server.change("update consultation_conversation set state = '" + state + "', version = version + 1"
                + " where reference = '" + number + "'");
    }

    private static void takeUp(Page page) {
        page.locator("a[href*='/cases/take.xhtml']").click();
        page.locator("button[value=check]").click();
        page.locator("button[value=do]").click();
    }

    private void answer(String number) throws SQLException, IOException {
        try (Browser desk = new Browser(server.url(), 1280, ColorScheme.LIGHT, true)) {
            Page page = Staff.signIn(desk, server, "counsellor", "ja");
            assertThat(page.locator("main a[href*='bookinghandover']")).isVisible();
            desk.open("/backoffice/consultations/conversations.xhtml");
            page.locator("a", new Page.LocatorOptions().setHasText(number)).click();
            takeUp(page);
            assertThat(page.locator(".messages a")).containsText(CARD);
            desk.check("files-office-ja-1280-1-one");
            saved(
                    page.request()
                            .get(page.locator(".messages a")
                                    .evaluate("each => each.href")
                                    .toString()),
                    "image/png");
            page.locator("#text").fill("この紙をお使いください。");
            choose(page, PAPER, "application/pdf", pdf("/OpenAction<</S/JavaScript/JS(app.alert(1))>>"));
            page.locator("#send").click();
            assertThat(page.locator("#file-problem")).containsText("スクリプト");
            assertThat(page.locator("#text")).hasValue("この紙をお使いください。");
            desk.check("files-office-ja-1280-2-refused");
            choose(page, "佐藤様.pdf", "application/pdf", pdf(""));
            page.locator("#send").click();
            assertThat(page.locator("#text-problem")).containsText("佐藤様");
            assertThat(page.locator("#file-problem")).containsText("もう一度");
            choose(page, PAPER, "application/pdf", pdf(""));
            page.locator("#send").click();
            assertThat(page.locator(".note-success")).isVisible();
            assertThat(page.locator(".message.ours a")).containsText(PAPER);
            page.setViewportSize(360, 800);
            desk.open(page.url().replace(server.url(), "") + "&language=en");
            desk.check("files-office-en-360-3-answered");
            isEndedMeanwhile(desk, number);
        }
    }

    /** What was written when the person ended the conversation is shown, and cannot be sent. */
    private void isEndedMeanwhile(Browser desk, String number) throws SQLException {
        Page page = desk.page();
        page.locator("#text").fill("早くお返事ください。");
        turn(number, "CLOSED");
        page.locator("#send").click();
        assertThat(page.locator("#not-sent")).hasText("早くお返事ください。");
        assertThat(page.locator("#send")).hasCount(0);
        desk.check("files-office-en-360-4-unsent");
        turn(number, "PERSON");
    }
}
