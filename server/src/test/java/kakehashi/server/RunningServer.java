package kakehashi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product as it is delivered, in a process of its own, on a data folder of its own. */
public final class RunningServer implements AutoCloseable {

    /** Settings for a server with the options it is delivered with; the tests' own start faster and run slower. */
    public static final Map<String, String> AS_DELIVERED = Map.of("JDK_JAVA_OPTIONS", "");

    /** The day the tests take place on: sign-up for several events is open. */
    static final String TODAY = "2026-11-24";

    /** The password of the owner of a server's database. */
    public static final String ADMIN_PASSWORD = "for the tests only";

    /** Options of the tests' own servers: the quick compiler, and no second look at classes that a start as delivered verifies. */
    static final String QUICK =
            "-XX:TieredStopAtLevel=1 -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote";

    /** What is delivered. */
    static final Path DISTRIBUTION = Path.of("target/kakehashi").toAbsolutePath();

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path folder;
    private final int port;
    private final Map<String, String> settings;
    private final List<String> applications;
    private volatile Process process;

    private RunningServer(String name, Map<String, String> settings, String... applications) throws IOException {
        this.applications = List.of(applications);
        this.folder = Path.of("target/it", name).toAbsolutePath();
        this.port = freePort();
        this.settings = new HashMap<>(Map.of(
                "KAKEHASHI_DATA",
                folder.resolve("data").toString(),
                "KAKEHASHI_PORT",
                String.valueOf(port),
                "KAKEHASHI_DEMO_DATE",
                TODAY,
                "KAKEHASHI_SIGNUP_SECONDS",
                "0",
                "KAKEHASHI_SIGNUPS_PER_HOUR",
                "1000000",
                "KAKEHASHI_DB_ADMIN_PASSWORD",
                ADMIN_PASSWORD,
                "JDK_JAVA_OPTIONS",
                QUICK));
        this.settings.putAll(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    /**
     * Starts both applications, or those named, and returns when they are ready: on a data folder as the first start leaves
     * it, or on an empty one when the database is another.
     */
    public static RunningServer start(String name, Map<String, String> settings, String... applications) {
        return start(!settings.containsKey("KAKEHASHI_DB_URL"), name, settings, applications);
    }

    /** Starts for the first time, on an empty data folder. */
    public static RunningServer startEmpty(String name, Map<String, String> settings, String... applications) {
        return start(false, name, settings, applications);
    }

    private static RunningServer start(
            boolean again, String name, Map<String, String> settings, String... applications) {
        try {
            RunningServer server = new RunningServer(name, settings, applications);
            empty(server.folder);
            if (again) {
                Files.createDirectories(server.folder);
                FirstStart.copyTo(server.data());
            }
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has the launcher do a command beside or without a server; returns what it said. */
    static String command(String name, Map<String, String> settings, int exit, String... arguments)
            throws InterruptedException {
        try {
            RunningServer launcher = new RunningServer(name, settings, arguments);
            launcher.launch();
            if (!launcher.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    || launcher.process.exitValue() != exit) {
                throw new IllegalStateException("ended otherwise:\n" + launcher.log());
            }
            return launcher.log();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts both applications, or those named, on an empty data folder, which cannot work; returns what it said. */
    static String refusal(String name, Map<String, String> settings, String... applications)
            throws InterruptedException {
        try {
            RunningServer server = new RunningServer(name, settings, applications);
            empty(server.folder);
            server.launch();
            if (!server.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || server.process.exitValue() != 2) {
                throw new IllegalStateException("not refused:\n" + server.log());
            }
            return server.log();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts (again) on the same data folder; returns how long it took to be ready. */
    public Duration start() throws IOException {
        Instant begin = Instant.now();
        launch();
        Instant end = begin.plus(PATIENCE);
        while (!log().contains("Kakehashi ready:")) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IOException("not ready:\n" + log());
            }
            pause();
        }
        return Duration.between(begin, Instant.now());
    }

    /** With the tests it ends, whatever a test left; asked first, because one that is killed leaves its database behind. */
    private void end() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ownDatabase().ifPresent(ProcessHandle::destroy);
    }

    /** The embedded database's process while it runs. */
    Optional<ProcessHandle> ownDatabase() {
        try {
            Path note = data().resolve("database/pid");
            if (!Files.exists(note)) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(Files.readString(note).strip()))
                    .filter(each -> each.info().command().filter(this::isInside).isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isInside(String command) {
        return Path.of(command).startsWith(folder);
    }

    private void launch() throws IOException {
        Files.createDirectories(folder);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + DISTRIBUTION.resolve("java.options"),
                "-jar",
                DISTRIBUTION.resolve("kakehashi.jar").toString()));
        command.addAll(applications);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // A MariaDB that starts clears away the temporary tables of another one that is just being installed.
        builder.environment()
                .put("TMPDIR", Files.createDirectories(folder.resolve("tmp")).toString());
        builder.environment().putAll(settings);
        builder.environment().values().removeIf(String::isEmpty);
        builder.redirectOutput(folder.resolve("out.log").toFile());
        process = builder.start();
    }

    /** Everything it printed since it was started. */
    public String log() {
        try {
            Path log = folder.resolve("out.log");
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it to stop, as an operator does; returns its exit code. */
    public int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("did not stop:\n" + log());
        }
        return process.exitValue();
    }

    /** Pulls the plug. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The process id. */
    public long pid() {
        return process.pid();
    }

    /** The portal's address, without a slash at the end. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** The data folder. */
    public Path data() {
        return folder.resolve("data");
    }

    /** The first password of an account. */
    public String firstPassword(String login) {
        try {
            return Files.readAllLines(data().resolve("first-sign-in.txt")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .filter(parts -> parts[1].equals(login))
                    .map(parts -> parts[2])
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A look into the database as its owner. */
    public Connection database() throws SQLException {
        try {
            String address = Files.readString(data().resolve("database/address"));
            return DriverManager.getConnection(address, "kakehashi_admin", ADMIN_PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one value of a query, asked as the database's owner. */
    public String ask(String query) throws SQLException {
        try (Connection database = database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Changes the database past the product, as its owner. */
    public void change(String statement) throws SQLException {
        try (Connection database = database();
                Statement changing = database.createStatement()) {
            changing.executeUpdate(statement);
        }
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Removes a folder and everything in it. */
    static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> old = Files.walk(folder)) {
            for (Path each : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A port nobody listens on at the moment. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
