package kakehashi.server.benchmark;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kakehashi.server.RunningServer;

/** Anonymous reading over sixteen kept connections, with as little client as possible. */
final class PageReads {

    private static final int CONNECTIONS = 16;

    private final RunningServer server;

    PageReads(RunningServer server) {
        this.server = server;
    }

    /** What a run gave. */
    record Result(String path, int bytes, double perSecond, double cpuMillis) {

        static final String HEADER = "| page | bytes | per second | CPU ms each |\n|---|---|---|---|";

        @Override
        public String toString() {
            return "| `%s` | %d | %.0f | %.2f |".formatted(path, bytes, perSecond, cpuMillis);
        }
    }

    Result run(String path, Duration time) throws Exception {
        double cpu = Measured.cpuSeconds(server);
        long end = System.nanoTime() + time.toNanos();
        ExecutorService readers = Executors.newFixedThreadPool(CONNECTIONS);
        List<Future<int[]>> outcomes = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            outcomes.add(readers.submit(() -> read(path, end)));
        }
        int pages = 0;
        int bytes = 0;
        for (Future<int[]> outcome : outcomes) {
            pages += outcome.get()[0];
            bytes = outcome.get()[1];
        }
        readers.shutdown();
        double used = Measured.cpuSeconds(server) - cpu;
        return new Result(path, bytes, pages / (time.toMillis() / 1000.0), used * 1000 / pages);
    }

    private int[] read(String path, long end) throws IOException {
        int[] counted = new int[2];
        while (System.nanoTime() < end) {
            readOverOneConnection(path, end, counted);
        }
        return counted;
    }

    /** Until the time is over or the server closes the connection, as it does after some hundreds of requests. */
    private void readOverOneConnection(String path, long end, int[] counted) throws IOException {
        byte[] request = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = new Socket("127.0.0.1", URI.create(server.url()).getPort())) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 65_536);
            OutputStream out = socket.getOutputStream();
            while (System.nanoTime() < end) {
                out.write(request);
                counted[1] = skipAnswer(in);
                counted[0]++;
            }
        } catch (EOFException closed) {
            return;
        }
    }

    /** Reads one answer; returns the length of its body. */
    private static int skipAnswer(InputStream in) throws IOException {
        int length = -1;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.startsWith("HTTP/1.1 ") && !line.startsWith("HTTP/1.1 200")) {
                throw new IOException(line);
            }
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        in.skipNBytes(length);
        return length;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("connection closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
