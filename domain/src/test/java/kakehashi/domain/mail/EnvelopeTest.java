package kakehashi.domain.mail;

import static kakehashi.domain.mail.MailSamples.READER;
import static kakehashi.domain.mail.MailSamples.SENDER;
import static kakehashi.domain.mail.MailSamples.SESSION;
import static kakehashi.domain.mail.MailSamples.parcel;
import static kakehashi.domain.mail.MailSamples.raw;
import static kakehashi.domain.mail.MailSamples.received;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Optional;
import kakehashi.domain.Samples;
import kakehashi.domain.privacy.register.AnswerCheck;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.shared.Refused;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    private static final Letter LETTER = Samples.letter("受付番号 K1", "本文\n\nhttps://example.jp/ja/", "");

    private static MimeMultipart parts(Object content) {
        return (MimeMultipart) content;
    }

    // R-CS4
    @Test
    void goes_to_one_person_alone() throws MessagingException, IOException {
        MimeMessage mail = received(parcel(LETTER));
        assertArrayEquals(new Address[] {new InternetAddress(READER)}, mail.getAllRecipients());
        assertNull(mail.getRecipients(Message.RecipientType.CC));
        assertNull(mail.getRecipients(Message.RecipientType.BCC));
        assertArrayEquals(
                new Address[] {new InternetAddress(SENDER, "Kakehashi, Shinjuku job support", "UTF-8")},
                mail.getFrom());
    }

    @Test
    void has_the_same_number_whenever_it_is_sent() throws MessagingException, IOException {
        String number = "<6f1d2c3b-0000-4000-8000-00000000000b@kakehashi.example.jp>";
        assertEquals(number, received(parcel(LETTER)).getMessageID());
        assertEquals(number, received(parcel(LETTER)).getMessageID());
    }

    @Test
    void bears_the_date_it_was_queued() throws MessagingException, IOException {
        assertEquals(Samples.NOW, received(parcel(LETTER)).getSentDate().toInstant());
    }

    /** Source: RFC 3834. */
    @Test
    void says_that_no_answer_is_expected() throws MessagingException, IOException {
        MimeMessage mail = received(parcel(LETTER));
        assertArrayEquals(new String[] {"auto-generated"}, mail.getHeader("Auto-Submitted"));
        assertArrayEquals(new String[] {"All"}, mail.getHeader("X-Auto-Response-Suppress"));
        assertArrayEquals(new String[] {"en"}, mail.getHeader("Content-Language"));
    }

    @Test
    void has_a_subject_of_any_script_in_ascii() throws MessagingException, IOException {
        Letter letter =
                Samples.letter("【受付番号 K123】Vui lòng xác nhận 확인 ".repeat(3).strip(), "text", "");
        String headers = raw(parcel(letter)).split("\r\n\r\n")[0];
        assertTrue(headers.chars().allMatch(c -> c < 128), headers);
        assertTrue(headers.lines().allMatch(line -> line.length() <= 998), headers);
        assertEquals(letter.subject(), received(parcel(letter)).getSubject());
    }

    @Test
    void says_the_same_in_plain_text_and_in_html() throws MessagingException, IOException {
        MimeMultipart bodies = parts(received(parcel(LETTER)).getContent());
        assertTrue(bodies.getContentType().startsWith("multipart/alternative"));
        assertEquals(2, bodies.getCount());
        assertTrue(bodies.getBodyPart(0).isMimeType("text/plain"));
        assertTrue(bodies.getBodyPart(1).isMimeType("text/html"), "the better one last");
        String plain = bodies.getBodyPart(0).getContent().toString();
        assertEquals(LETTER.text(), plain.replace("\r\n", "\n"));
        assertTrue(bodies.getBodyPart(1).getContent().toString().contains("本文"));
    }

    @Test
    void carries_the_calendar_file() throws MessagingException, IOException {
        String ics = "BEGIN:VCALENDAR\r\nSUMMARY:企業の会\r\nEND:VCALENDAR\r\n";
        MimeMultipart all =
                parts(received(parcel(Samples.letter("subject", "text", ics))).getContent());
        assertTrue(all.getContentType().startsWith("multipart/mixed"));
        assertTrue(parts(all.getBodyPart(0).getContent()).getContentType().startsWith("multipart/alternative"));
        assertEquals("event.ics", all.getBodyPart(1).getFileName());
        assertEquals("attachment", all.getBodyPart(1).getDisposition());
        assertTrue(all.getBodyPart(1).isMimeType("text/calendar"));
        byte[] attached = all.getBodyPart(1).getInputStream().readAllBytes();
        assertEquals(ics, new String(attached, java.nio.charset.StandardCharsets.UTF_8));
    }

    // R-CS4
    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@example.jp, eve@example.jp",
                "anna@example.jp\r\nBcc: eve@example.jp",
                "anna",
                "anna@example.jp;eve@example.jp"
            })
    void is_not_wrapped_for_anything_but_one_address(String recipient) {
        Parcel parcel = parcel(recipient, LETTER);
        assertThrows(MessagingException.class, () -> new Envelope(SENDER).wrap(SESSION, parcel));
    }

    @Provide
    Arbitrary<String> typedAddresses() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("0123456789.!#$%&'*+/=?^_`{|}~-")
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(local -> local + "@example.jp");
    }

    /** Otherwise somebody gets a number, and never the mail that confirms it. */
    @Property
    void can_be_sent_to_every_address_a_form_takes(@ForAll("typedAddresses") String typed) throws MessagingException {
        try {
            Optional<String> address = AnswerCheck.normalise(PersonalField.EMAIL, typed);
            new Envelope(SENDER).wrap(SESSION, parcel(address.orElseThrow(), LETTER));
        } catch (Refused refused) {
            assertEquals("answer.mail", refused.code());
        }
    }

    @Test
    void never_shows_its_recipient_when_printed() {
        assertEquals("mail 6f1d2c3b-0000-4000-8000-00000000000b", parcel(LETTER).toString());
        Posting posting = new Posting("confirm", parcel(LETTER).id(), READER, LETTER);
        assertTrue(!posting.toString().contains(READER), posting.toString());
    }

    /** The link in it confirms whoever opens it. */
    @Test
    void never_shows_its_text_when_printed() {
        assertTrue(!LETTER.toString().contains("https://example.jp/ja/"), LETTER.toString());
    }
}
