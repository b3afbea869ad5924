package kakehashi.domain.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Reports about delivery as mail servers write them. Source: RFC 3464. */
final class Reports {

    private Reports() {}

    /** A report about a mail, with an action and a status. */
    static MimeMessage about(UUID mail, String action, String status) throws MessagingException {
        return of("""
                From: MAILER-DAEMON@mx.example.jp
                To: kakehashi@example.jp
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                This is the mail system at host mx.example.jp.

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.jp

                Final-Recipient: rfc822; anna@example.jp
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 5.1.1 <anna@example.jp>: no such user

                --b
                Content-Type: text/rfc822-headers

                From: kakehashi@example.jp
                To: anna@example.jp
                Message-ID:
                 <%s@example.jp>

                --b--
                """.formatted(action, status, mail));
    }

    /** A message as it travels. */
    static MimeMessage of(String raw) throws MessagingException {
        return new MimeMessage(
                MailSamples.SESSION,
                new ByteArrayInputStream(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }
}
