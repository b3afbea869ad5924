package kakehashi.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Mails over SMTP, from the sign-up to the confirmed place. Source of the rules: R-WS4, R-CS4. */
class MailIT {

    @RegisterExtension
    static final GreenMailExtension POST_OFFICE =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    private RunningServer server;

    @BeforeEach
    void start() {
        server = RunningServer.start(
                "mail",
                Map.of(
                        "KAKEHASHI_SMTP_HOST", "127.0.0.1",
                        "KAKEHASHI_SMTP_PORT",
                                String.valueOf(POST_OFFICE.getSmtp().getPort()),
                        "KAKEHASHI_SMTP_TLS", "none"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void mails_a_link_that_confirms_and_never_says_who_the_reader_is() throws Exception {
        Visitor visitor = new Visitor(server.url());
        String number = visitor.signUp(
                        "vi",
                        "r8-11",
                        "",
                        Map.of("name", "NGUYỄN THỊ HỒNG NHUNG", "email", "nhung@example.jp", "phone", "080-9876-5432"))
                .orElseThrow();

        assertTrue(POST_OFFICE.waitForIncomingEmail(15_000, 1));
        MimeMessage mail = POST_OFFICE.getReceivedMessages()[0];
        String source = GreenMailUtil.getWholeMessage(mail);
        assertEquals(1, mail.getRecipients(Message.RecipientType.TO).length);
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted")[0]);
        assertTrue(mail.getMessageID().matches("<[0-9a-f-]{36}@example\\.jp>"), mail.getMessageID());
        assertTrue(mail.getSubject().contains(number));
        assertTrue(mail.getSentDate() != null);
        assertTrue(source.contains("multipart/alternative") && source.contains("text/calendar"));
        String text = MailText.of(mail);
        assertNamesNobody(text);

        String path = link(text);
        visitor.open(path);
        assertEquals(200, visitor.status());
        assertTrue(visitor.body().contains(number));
        visitor.submit("yes", Map.of());
        assertEquals(200, visitor.status());
        assertTrue(visitor.body().contains("note-success"), "the link says that the place is confirmed");
        visitor.open(path);
        assertTrue(visitor.body().contains("note-success"), "and goes on saying so");
        assertFalse(visitor.body().contains("id=\"yes\""), "and does not ask again");

        assertTrue(POST_OFFICE.waitForIncomingEmail(15_000, 2));
        assertEquals(2, POST_OFFICE.getReceivedMessages().length);
        assertSaysThatItDoesNotWork(path.substring(0, path.length() - 5));
        String altered = path.replaceFirst("/confirm/(.{20}).", "/confirm/$1" + (path.charAt(32) == 'A' ? "B" : "A"));
        assertSaysThatItDoesNotWork(altered);
        tryTheServer("ja", 1280, 3);
        tryTheServer("en", 360, 4);
    }

    /** The administrator tries the mail server, which sends a mail to the sender's own address. */
    private void tryTheServer(String language, int width, int mails) throws Exception {
        try (Browser browser = new Browser(server.url(), width, ColorScheme.LIGHT, true)) {
            Page page = browser.open("/backoffice/signin/signin.xhtml?language=" + language);
            assertThat(page.locator("#provider")).hasCount(0);
            if (mails == 3) {
                Staff.enter(page, "system", server.firstPassword("system"));
                Staff.settle(page, server.firstPassword("system"));
            } else {
                Staff.enterAgain(page, "system");
            }
            Staff.go(page, "/mails/trial.xhtml");
            page.locator("#run").click();
            assertThat(page.locator(".note-success")).isVisible();
            assertThat(page.locator("#steps li")).hasCount(4);
            assertThat(page.locator("#steps li").nth(1)).containsText(language.equals("en") ? "not set" : "設定がない");
            browser.check("office-trial-" + language + "-" + width);
        }
        MimeMessage mail = POST_OFFICE.getReceivedMessages()[mails - 1];
        assertEquals("kakehashi@example.jp", mail.getAllRecipients()[0].toString());
    }

    private static void assertNamesNobody(String text) {
        for (String identifying : new String[] {"NGUYỄN", "NGUYEN", "Nhung", "9876", "nhung@"}) {
            assertFalse(text.contains(identifying), identifying);
        }
    }

    private static String link(String text) {
        Matcher link = Pattern.compile("https?://\\S+/vi/confirm/\\S{43}").matcher(text);
        assertTrue(link.find(), text);
        return link.group().replaceFirst("https?://[^/]+", "");
    }

    private void assertSaysThatItDoesNotWork(String link) {
        assertTrue(new Visitor(server.url()).open(link).body().contains("note-error"), link);
    }
}
