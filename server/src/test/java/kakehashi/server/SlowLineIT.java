package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Far more people than the server has threads send slowly: nobody else waits for them, and they are served too. */
class SlowLineIT {

    private static final int PEOPLE = 300;
    private static final int SENDERS = 100;
    private static final int FORM = 2_000;
    private static final int TOO_LARGE = 1_100_000;
    private static final int FILE = 200_000;
    private static final String SIGN_UP = "/en/events/r8-12/register";
    private static final String URLENCODED = "application/x-www-form-urlencoded";

    private final RunningServer server = Shared.server();
    private final List<Socket> lines = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket line : lines) {
            line.close();
        }
    }

    @Test
    void forms_that_arrive_slowly_keep_nobody_waiting() throws IOException {
        call(FORM);
        assertEquals(200, new Visitor(server.url()).open("/vi/events").status());
        assertNobodyIsAnswered();
        sendRest(FORM);
        for (Socket line : lines) {
            assertEquals("HTTP/1.1 303", answer(line));
        }
    }

    @Test
    void nor_do_those_that_are_refused() throws IOException {
        call(SENDERS, SIGN_UP, URLENCODED, TOO_LARGE);
        assertEquals(200, new Visitor(server.url()).open("/vi/events").status());
        assertNobodyIsAnswered();
        sendRest(TOO_LARGE);
        for (Socket line : lines) {
            assertEquals("HTTP/1.1 413", answer(line));
        }
    }

    /** A file is kept as a whole, in room of its own, until all of it is there. */
    @Test
    void nor_do_files_of_messages() throws IOException {
        call(SENDERS, "/en/my/messages/00000000-0000-0000-0000-000000000000", "multipart/form-data; boundary=y", FILE);
        assertEquals(200, new Visitor(server.url()).open("/vi/events").status());
        assertNobodyIsAnswered();
        sendRest(FILE);
        for (Socket line : lines) {
            assertEquals("HTTP/1.1 302", answer(line), "to the sign-in page");
        }
    }

    private void call(int length) throws IOException {
        call(PEOPLE, SIGN_UP, URLENCODED, length);
    }

    /** Each says how much it will send, and sends the first half. */
    private void call(int people, String path, String type, int length) throws IOException {
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + "Content-Type: " + type
                + "\r\nContent-Length: " + length + "\r\n\r\n";
        for (int i = 0; i < people; i++) {
            Socket line = new Socket(
                    InetAddress.getLoopbackAddress(), URI.create(server.url()).getPort());
            lines.add(line);
            line.setSoTimeout(60_000);
            send(line, head + "x".repeat(length / 2));
        }
    }

    private void sendRest(int length) throws IOException {
        for (Socket line : lines) {
            send(line, "x".repeat(length - length / 2));
        }
    }

    private static void send(Socket line, String text) throws IOException {
        line.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void assertNobodyIsAnswered() throws IOException {
        for (Socket line : lines) {
            assertEquals(0, line.getInputStream().available());
        }
    }

    private static String answer(Socket line) throws IOException {
        InputStream in = line.getInputStream();
        String status = new String(in.readNBytes("HTTP/1.1 200".length()), StandardCharsets.US_ASCII);
        assertTrue(status.startsWith("HTTP/1.1 "), status);
        return status;
    }
}
