package kakehashi.domain.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which mail came back and why is read, and whom it was for is not. Source: RFC 3464. */
class DeliveryReportTest {

    private static final UUID MAIL = UUID.fromString("6f1d2c3b-0000-4000-8000-00000000000b");

    @ParameterizedTest
    @CsvSource({
        "5.1.1, true",
        "5.1.10, true",
        "5.0.0, true",
        "5.2.1, true",
        "5.2.2, false",
        "5.3.4, false",
        "5.4.7, false",
        "5.7.1, false",
        "4.4.1, false"
    })
    void tells_a_wrong_address_from_other_reasons(String status, boolean wrong) throws Exception {
        DeliveryReport report =
                DeliveryReport.of(Reports.about(MAIL, "failed", status)).orElseThrow();
        assertEquals(new DeliveryReport(MAIL, status), report);
        assertEquals(wrong, report.isAddressWrong());
    }

    @ParameterizedTest
    @ValueSource(strings = {"delayed", "delivered", "relayed", "expanded"})
    void only_a_failure_counts(String action) throws Exception {
        assertEquals(Optional.empty(), DeliveryReport.of(Reports.about(MAIL, action, "5.1.1")));
    }

    private static MimeMessage changed(String part, String other) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Reports.about(MAIL, "failed", "5.1.1").writeTo(bytes);
        return Reports.of(
                bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n").replace(part, other));
    }

    @Test
    void a_whole_mail_that_is_returned_is_known_too() throws Exception {
        MimeMessage whole = changed("text/rfc822-headers", "message/rfc822");
        assertEquals(Optional.of(new DeliveryReport(MAIL, "5.1.1")), DeliveryReport.of(whole));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/plain\n\nAction: failed\nStatus: 5.1.1\n"
                        + "Message-ID: <6f1d2c3b-0000-4000-8000-00000000000b@example.jp>",
                "Content-Type: multipart/report; report-type=disposition-notification; boundary=b\n\n--b\n\n\n--b--\n",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nnothing\n--b--\n"
            })
    void other_mails_are_left_alone(String raw) throws Exception {
        assertEquals(Optional.empty(), DeliveryReport.of(Reports.of(raw)));
    }

    @Test
    void a_report_about_a_mail_of_others_is_none_of_ours() throws Exception {
        MimeMessage others = changed(MAIL.toString(), "20261126.1234");
        assertEquals(Optional.empty(), DeliveryReport.of(others));
    }
}
