package kakehashi.domain.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.mail.MessagingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.domain.Samples;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.SettingsSamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the mail server's "no" means, and its silence. Source: R-CS4. */
class SmtpTransportTest {

    private static final Parcel PARCEL = MailSamples.parcel(Samples.letter("subject", "text", ""));

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private volatile Map<String, String> answers;
    private ServerSocket door;

    /** Says what the test tells it to, by the first word it hears; hangs up where it is told nothing. */
    @BeforeEach
    void openServer() throws IOException {
        door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread server = new Thread(() -> {
            while (!door.isClosed()) {
                try (Socket line = door.accept()) {
                    talk(line);
                } catch (IOException hungUp) {
                    heard.add("hung up");
                }
            }
        });
        server.setDaemon(true);
        server.start();
    }

    @AfterEach
    void closeServer() throws IOException {
        door.close();
    }

    private void talk(Socket line) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(line.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 test\r\n");
        boolean content = false;
        for (String said = in.readLine(); said != null; said = in.readLine()) {
            if (content && !said.equals(".")) {
                continue;
            }
            String word = said.split(" ")[0];
            heard.add(word);
            String answer = answers.get(word);
            if (answer == null) {
                return;
            }
            content = answer.startsWith("354");
            out.print(answer + "\r\n");
        }
    }

    private static Map<String, String> saying(String... exceptions) {
        Map<String, String> answers = new HashMap<>(Map.of(
                "EHLO", "250 test",
                "MAIL", "250 ok",
                "RCPT", "250 ok",
                "DATA", "354 go on",
                ".", "250 taken",
                "NOOP", "250 ok",
                "RSET", "250 ok",
                "QUIT", "221 bye"));
        for (int i = 0; i < exceptions.length; i += 2) {
            answers.put(exceptions[i], exceptions[i + 1]);
        }
        return answers;
    }

    private MailTransport open() throws MessagingException, IOException {
        Transports transports = new Transports();
        transports.settings = SettingsSamples.with(Map.of(
                Setting.SMTP_HOST, "127.0.0.1",
                Setting.SMTP_PORT, String.valueOf(door.getLocalPort()),
                Setting.SMTP_TLS, "none"));
        return transports.open();
    }

    private Exception failure(String... exceptions) {
        answers = saying(exceptions);
        try (MailTransport transport = open()) {
            return assertThrows(Exception.class, () -> transport.send(PARCEL));
        } catch (MessagingException | IOException closing) {
            throw new AssertionError(closing);
        }
    }

    @Test
    void a_mail_that_is_taken_has_left() throws Exception {
        answers = saying();
        try (MailTransport transport = open()) {
            transport.send(PARCEL);
        }
        assertEquals(List.of("EHLO", "MAIL", "RCPT", "DATA", ".", "QUIT"), heard);
    }

    @Test
    void an_answer_that_is_no_is_a_refusal() {
        assertInstanceOf(MessagingException.class, failure("MAIL", "550 not you"));
        assertInstanceOf(MessagingException.class, failure("RCPT", "550 nobody here"));
        assertInstanceOf(MessagingException.class, failure("DATA", "452 full"));
        assertInstanceOf(MessagingException.class, failure(".", "554 spam"));
    }

    /** The server may have taken it and not have come to say so. */
    @Test
    void silence_after_the_content_says_nothing() {
        assertInstanceOf(LineBroken.class, failure(".", null));
    }

    @Test
    void silence_before_the_content_says_that_nothing_left() {
        for (String word : List.of("MAIL", "RCPT", "DATA")) {
            Exception failure = failure(word, null);
            assertInstanceOf(IOException.class, failure, word);
            assertFalse(failure instanceof LineBroken, word);
        }
    }

    /** Otherwise the mails behind it meet a closed line. */
    @Test
    void a_server_that_says_no_and_leaves_ends_the_round() {
        Exception failure = failure("MAIL", "421 closing", "NOOP", null);
        assertInstanceOf(IOException.class, failure);
        assertFalse(failure instanceof LineBroken);
    }

    @Test
    void after_a_refusal_the_next_mail_leaves() throws Exception {
        answers = saying("RCPT", "550 nobody here");
        try (MailTransport transport = open()) {
            assertThrows(MessagingException.class, () -> transport.send(PARCEL));
            answers = saying();
            transport.send(PARCEL);
        }
        assertEquals(List.of(".", "QUIT"), heard.subList(heard.size() - 2, heard.size()));
    }

    @Test
    void an_address_that_is_none_never_reaches_the_server() throws Exception {
        answers = saying();
        Parcel lost = MailSamples.parcel("not an address", PARCEL.letter());
        try (MailTransport transport = open()) {
            assertThrows(MessagingException.class, () -> transport.send(lost));
            transport.send(PARCEL);
        }
        assertEquals(List.of("EHLO", "MAIL", "RCPT", "DATA", ".", "QUIT"), heard);
    }
}
