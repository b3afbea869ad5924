package kakehashi.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.server.backup.BackupFile;
import kakehashi.server.backup.BackupKey;
import kakehashi.server.backup.BackupKind;
import kakehashi.server.backup.Counts;
import kakehashi.server.backup.Dump;
import kakehashi.server.backup.KeyCopies;
import kakehashi.server.backup.KeyRenewal;
import kakehashi.server.backup.Restoration;
import kakehashi.server.backup.Unusable;

/** Does what the launcher was asked for instead of starting, and says in one sentence what came of it. */
final class Task {

    private final Command command;
    private final String operand;
    private final Path path;
    private final Configuration configuration = Configuration.read(System::getProperty, System.getenv());
    private final Shutdown shutdown = new Shutdown();
    private final Clock clock = Clock.systemUTC();

    Task(Command command, String... arguments) {
        this.command = command;
        this.operand = command.operand(arguments);
        this.path = Path.of(operand).toAbsolutePath();
    }

    /**
     * Does it.
     *
     * @throws Unusable when a backup, a key or the access log is not as it must be
     */
    String run() throws IOException {
        try {
            return switch (command) {
                case BACKUP -> backup();
                case CHECK_BACKUP -> check();
                case RESTORE -> restore();
                case BACKUP_KEYS -> backupKeys();
                case RESTORE_KEYS -> restoreKeys();
                case RENEW_KEY -> renewKey();
                case CHECK_LOG -> checkLog();
            };
        } catch (SQLException e) {
            throw new IOException("the database refused", e);
        }
    }

    private String backup() throws IOException, SQLException {
        checkPlace(BackupKind.DATA);
        Database database = reach();
        String made = makeKey(BackupKind.DATA);
        Counts[] counts = new Counts[1];
        try (Connection connection = open(database)) {
            Path file = BackupFile.write(path, key(BackupKind.DATA), clock.instant(), out -> {
                counts[0] = dump(connection, out);
            });
            return "Backup written: " + file + " (" + counts[0] + ")." + made;
        }
    }

    private static Counts dump(Connection connection, OutputStream out) throws IOException {
        try {
            return Dump.write(connection, out);
        } catch (SQLException e) {
            throw new IOException("the database cannot be read", e);
        }
    }

    private String check() throws IOException {
        if (path.getFileName().toString().startsWith(BackupKind.KEYS.prefix())) {
            int keysets = keysets().size();
            return "The backup is whole: " + path + " (" + keysets + " keysets).";
        }
        return "The backup is whole: " + path + " (" + checked() + ").";
    }

    private String checked() throws IOException {
        return BackupFile.read(path, key(BackupKind.DATA), Restoration::check);
    }

    private Map<String, byte[]> keysets() throws IOException {
        return BackupFile.read(path, key(BackupKind.KEYS), KeyCopies::read);
    }

    /** Reads all of it before anything is changed. */
    private String restore() throws IOException, SQLException {
        checked();
        Database database = reach();
        if (!database.managed()) {
            DatabaseCheck.look(database);
        }
        String held;
        try (Connection connection = open(database)) {
            held = BackupFile.read(path, key(BackupKind.DATA), in -> {
                try {
                    return Restoration.run(in, connection);
                } catch (SQLException e) {
                    throw new IOException("the database cannot be filled", e);
                }
            });
        }
        Schema.migrate(database);
        return "Restored: " + held + "."
                + KeysCheck.missing(configuration, database)
                        .map(sentence -> " " + sentence)
                        .orElse("");
    }

    private String backupKeys() throws IOException {
        checkPlace(BackupKind.KEYS);
        List<Path> keysets = KeyCopies.in(configuration.keys());
        if (keysets.isEmpty()) {
            throw new Unusable("There are no keysets in " + configuration.keys() + ".");
        }
        String made = makeKey(BackupKind.KEYS);
        Path file = BackupFile.write(path, key(BackupKind.KEYS), clock.instant(), out -> KeyCopies.write(keysets, out));
        return "Backup of keys written: " + file + " (" + keysets.size() + " keysets)." + made;
    }

    private String restoreKeys() throws IOException {
        Map<String, byte[]> keysets = keysets();
        KeyCopies.restore(keysets, configuration.keys());
        return "Keys restored: " + keysets.size() + " keysets are in " + configuration.keys() + ".";
    }

    /** Running servers know the old keyset alone; the one of this data folder is noticed. */
    private String renewKey() throws IOException {
        DataFolder data = DataFolder.open(configuration);
        try {
            int keys = KeyRenewal.renew(configuration.keys(), operand);
            return "The keyset of " + operand + " has " + keys
                    + " keys, of which the new one seals from the next start on."
                    + " Write a new backup of keys now: older ones do not open what it seals.";
        } finally {
            data.close();
        }
    }

    private String checkLog() throws IOException, SQLException {
        try (Connection connection = open(reach())) {
            return LogCheck.of(connection, configuration.data().resolve("anchors"));
        }
    }

    /** One that runs; else the embedded one, which is started for this. */
    private Database reach() throws IOException {
        if (configuration.hasOwnDatabase()) {
            return Database.own(configuration);
        }
        Optional<Database> running = EmbeddedDatabase.running(configuration);
        if (running.isPresent()) {
            return running.get();
        }
        DataFolder data = DataFolder.open(configuration);
        shutdown.last(data::close);
        return EmbeddedDatabase.start(data, configuration, shutdown);
    }

    private static Connection open(Database database) {
        try {
            return DriverManager.getConnection(
                    database.connectionUrl(),
                    database.admin().user(),
                    database.admin().password());
        } catch (SQLException e) {
            throw new Misconfigured("The database at " + database.place() + " does not let "
                    + database.admin().user() + " in: " + e.getMessage());
        }
    }

    private BackupKey key(BackupKind kind) throws IOException {
        return BackupKey.read(configuration.backupKeys(), kind);
    }

    /** The first backup makes its key; returns what is to be known about that. */
    private String makeKey(BackupKind kind) throws IOException {
        Path folder = configuration.backupKeys();
        if (BackupKey.isIn(folder, kind)) {
            return "";
        }
        BackupKey.make(folder, kind);
        return " Its key was made in " + folder + ": keep a copy elsewhere, without it no backup can be read.";
    }

    /** Whoever finds one folder must not have data and keys, nor a backup and what opens it. */
    private void checkPlace(BackupKind kind) throws IOException {
        if (path.startsWith(configuration.backupKeys().toAbsolutePath())
                || path.startsWith(configuration.keys().toAbsolutePath())) {
            throw new Unusable("Backups are kept apart from keys, but " + path + " is a folder of keys.");
        }
        if (!Files.isDirectory(path)) {
            return;
        }
        String other = Arrays.stream(BackupKind.values())
                .filter(each -> each != kind)
                .map(BackupKind::prefix)
                .findFirst()
                .orElseThrow();
        try (Stream<Path> files = Files.list(path)) {
            if (files.anyMatch(file -> file.getFileName().toString().startsWith(other))) {
                throw new Unusable(
                        "Backups of keys are kept apart from those of data, but " + path + " holds the others.");
            }
        }
    }
}
