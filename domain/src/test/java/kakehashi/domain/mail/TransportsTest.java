package kakehashi.domain.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.domain.Samples;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.SettingsSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class TransportsTest {

    private static final Parcel PARCEL = MailSamples.parcel(Samples.letter("受付番号 K1", "本文", ""));

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    Path folder;

    private Transports transports(Map<Setting, String> values) {
        Map<Setting, String> all = new EnumMap<>(Map.of(Setting.DATA, folder.toString(), Setting.SMTP_TLS, "none"));
        all.putAll(values);
        Transports transports = new Transports();
        transports.settings = SettingsSamples.with(all);
        return transports;
    }

    private Transports smtp(String tls) {
        String port = String.valueOf(SERVER.getSmtp().getPort());
        return transports(Map.of(Setting.SMTP_HOST, "127.0.0.1", Setting.SMTP_PORT, port, Setting.SMTP_TLS, tls));
    }

    // domain 0.3: without a mail server nothing leaves the machine
    @Test
    void keeps_mails_as_files_when_no_server_is_named() throws MessagingException, IOException {
        try (MailTransport transport = transports(Map.of()).open()) {
            transport.send(PARCEL);
        }
        try (Stream<Path> files = Files.list(folder.resolve("mail"))) {
            List<Path> kept = files.toList();
            assertEquals(List.of(folder.resolve("mail").resolve(PARCEL.id() + ".eml")), kept);
            assertTrue(Files.readString(kept.get(0)).contains("To: " + MailSamples.READER));
        }
        // Nobody else on the machine reads them.
        for (Path each : List.of(folder.resolve("mail"), folder.resolve("mail").resolve(PARCEL.id() + ".eml"))) {
            assertEquals(
                    "------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(each))
                            .substring(3));
        }
        assertEquals(0, SERVER.getReceivedMessages().length);
    }

    @Test
    void hands_mails_to_the_server_that_is_named() throws MessagingException, IOException {
        try (MailTransport transport = smtp("none").open()) {
            transport.send(PARCEL);
        }
        MimeMessage[] received = SERVER.getReceivedMessages();
        assertEquals(1, received.length);
        assertEquals("受付番号 K1", received[0].getSubject());
        assertEquals("<" + PARCEL.id() + "@example.jp>", received[0].getMessageID());
        assertFalse(Files.exists(folder.resolve("mail")));
    }

    /** A server that offers no STARTTLS must not get mails in clear. */
    @Test
    void does_not_speak_in_clear_unless_told_to() {
        assertThrows(MessagingException.class, () -> smtp("starttls").open());
        assertThrows(MessagingException.class, () -> smtp("tls").open());
    }

    @Test
    void knows_whether_mails_could_leave() {
        assertTrue(transports(Map.of()).reachable());
        assertTrue(smtp("none").reachable());
        assertFalse(smtp("starttls").reachable());
        Map<Setting, String> nobody = Map.of(Setting.SMTP_HOST, "127.0.0.1", Setting.SMTP_PORT, "1");
        assertFalse(transports(nobody).reachable());
    }
}
