package kakehashi.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that takes mails only over TLS: from the first byte, or after STARTTLS. One client at a time. */
final class TlsPostOffice implements AutoCloseable {

    private final ServerSocket door;
    private volatile SSLContext tls;
    private final boolean fromTheFirstByte;

    /** Mails that arrived, headers first. */
    final BlockingQueue<String> mails = new LinkedBlockingQueue<>();

    TlsPostOffice(SSLContext tls, boolean fromTheFirstByte) throws IOException {
        this.tls = tls;
        this.fromTheFirstByte = fromTheFirstByte;
        this.door = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        Thread clerk = new Thread(this::serve, "post office");
        clerk.setDaemon(true);
        clerk.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** Shows another certificate to those who come from now on. */
    void show(SSLContext other) {
        tls = other;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket client = door.accept()) {
                if (fromTheFirstByte) {
                    talk(secured(client), true, true);
                } else if (talk(client, false, true)) {
                    talk(secured(client), true, false);
                }
            } catch (IOException hungUp) {
                // The next client may do better.
            }
        }
    }

    private SSLSocket secured(Socket client) throws IOException {
        SSLSocket secured = (SSLSocket) tls.getSocketFactory().createSocket(client, null, client.getPort(), false);
        secured.setUseClientMode(false);
        return secured;
    }

    /** Returns true when the client wants TLS now. */
    private boolean talk(Socket client, boolean secure, boolean greet) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(client.getOutputStream(), true, StandardCharsets.US_ASCII);
        if (greet) {
            out.print("220 localhost\r\n");
        }
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            switch (line.replaceFirst("[ :].*", "")) {
                case "EHLO" -> out.print(secure ? "250 localhost\r\n" : "250-localhost\r\n250 STARTTLS\r\n");
                case "STARTTLS" -> {
                    out.print("220 go ahead\r\n");
                    return true;
                }
                case "DATA" -> {
                    out.print("354 go ahead\r\n");
                    mails.add(mail(in));
                    out.print("250 taken\r\n");
                }
                case "QUIT" -> {
                    out.print("221 bye\r\n");
                    return false;
                }
                default -> out.print(secure ? "250 ok\r\n" : "530 Must issue a STARTTLS command first\r\n");
            }
        }
        return false;
    }

    private static String mail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
