package kakehashi.domain.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Receipt;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mail about a sign-up as it lies in its file. Source: R-WS4, R-CS4. */
class EnvelopeIT extends UnderOffice {

    @Inject
    Registrations registrations;

    @Inject
    Postman postman;

    @Inject
    TransportsForIT transports;

    @Inject
    Settings settings;

    private Receipt receipt;
    private MimeMessage mail;
    private List<BodyPart> parts;

    @BeforeEach
    void send() throws Exception {
        transports.reset();
        receipt = registrations.register(
                world.form(world.event(EventKind.JOB_SEMINAR, 5), "Nguyễn Thị Ánh", "anh.nguyen@example.jp")
                        .answer(PersonalField.PHONE, "090-8765-4321")
                        .in("vi")
                        .request());
        TestClock.advance(Duration.ofMinutes(3));
        assertEquals(1, postman.sendDue());
        Path file = settings.data().resolve("mail").resolve(world.sql().text("select id from mail") + ".eml");
        try (InputStream in = Files.newInputStream(file)) {
            mail = new MimeMessage(Session.getInstance(new Properties()), in);
        }
        parts = parts((MimeMultipart) mail.getContent());
    }

    @Test // R-CS4
    void it_goes_to_one_person() throws Exception {
        assertEquals(1, mail.getAllRecipients().length);
        assertEquals("anh.nguyen@example.jp", mail.getRecipients(Message.RecipientType.TO)[0].toString());
    }

    @Test
    void its_headers_say_who_sent_it_and_that_nobody_need_answer() throws Exception {
        InternetAddress sender = (InternetAddress) mail.getFrom()[0];
        assertEquals("kakehashi@example.jp", sender.getAddress());
        assertEquals("Kakehashi, hỗ trợ việc làm Shinjuku", sender.getPersonal());
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
        assertEquals("All", mail.getHeader("X-Auto-Response-Suppress", null));
        assertEquals("vi", mail.getHeader("Content-Language", null));
        assertEquals("<" + world.sql().text("select id from mail") + "@example.jp>", mail.getMessageID());
        assertEquals(World.NOW, mail.getSentDate().toInstant());
        assertTrue(mail.getSubject().contains(receipt.reference()), mail.getSubject());
    }

    @Test
    void it_holds_text_page_and_calendar() throws Exception {
        List<String> types = new ArrayList<>();
        for (BodyPart part : parts) {
            types.add(part.getContentType().replaceAll(";.*", "").strip());
        }
        assertEquals(List.of("text/plain", "text/html", "text/calendar"), types);
        assertTrue(text(parts.get(0)).contains("\nhttps://kakehashi.example/vi/confirm/"), text(parts.get(0)));
        assertTrue(text(parts.get(1)).contains("<html lang=\"vi\">"));
        assertTrue(text(parts.get(1)).contains("<a href=\"https://kakehashi.example/vi/confirm/"));
        assertEquals("event.ics", parts.get(2).getFileName());
        assertTrue(text(parts.get(2)).contains("BEGIN:VEVENT"));
        assertTrue(text(parts.get(2)).contains("DTSTART:20261204T010000Z"), text(parts.get(2)));
    }

    @Test // R-WS4
    void it_does_not_tell_who_the_reader_is() throws Exception {
        String all = mail.getSubject();
        for (BodyPart part : parts) {
            all += text(part);
        }
        for (String told : List.of("Nguyễn", "NGUYEN", "Nguyen", "Ánh", "anh.nguyen", "8765", "4321")) {
            assertFalse(all.contains(told), told);
        }
    }

    private static List<BodyPart> parts(MimeMultipart whole) throws MessagingException, IOException {
        List<BodyPart> parts = new ArrayList<>();
        for (int i = 0; i < whole.getCount(); i++) {
            BodyPart part = whole.getBodyPart(i);
            if (part.getContent() instanceof MimeMultipart inner) {
                parts.addAll(parts(inner));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
