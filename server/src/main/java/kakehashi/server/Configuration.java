package kakehashi.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kakehashi.domain.settings.Setting;

/** The settings as they were given, all checked. */
final class Configuration {

    private final Map<Setting, String> values;

    private Configuration(Map<Setting, String> values) {
        this.values = values;
    }

    /**
     * Reads every setting from system properties, then environment variables, then its default.
     *
     * @throws Misconfigured naming the first setting that is wrong or missing
     */
    static Configuration read(UnaryOperator<String> properties, Map<String, String> environment) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            String value = setting.read(name ->
                    Optional.ofNullable(properties.apply(name)).orElseGet(() -> environment.get(setting.variable())));
            Optional<String> objection = setting.objection(value);
            if (objection.isPresent()) {
                boolean secret = setting.type() == Setting.Type.SECRET || setting.type() == Setting.Type.JDBC;
                throw new Misconfigured("The setting " + setting.variable() + " (" + setting.property() + ") "
                        + objection.get() + (secret ? "." : ", but it is \"" + value + "\"."));
            }
            values.put(setting, value);
        }
        Configuration configuration = new Configuration(values);
        configuration.checkTogether();
        return configuration;
    }

    private void checkTogether() {
        if (hasOwnDatabase()) {
            require(Setting.DB_ADMIN_PASSWORD);
            require(Setting.DB_PORTAL_PASSWORD);
            require(Setting.DB_OFFICE_PASSWORD);
        }
        if (!get(Setting.DEMO_DATE).isEmpty() && !demo()) {
            throw new Misconfigured(
                    "The setting " + Setting.DEMO_DATE.variable() + " is only for the demo, but the demo is off.");
        }
        if (!get(Setting.BOUNCE_HOST).isEmpty()) {
            require(Setting.BOUNCE_USER);
            require(Setting.BOUNCE_PASSWORD);
            require(Setting.BOUNCE_FOLDER);
        }
        if (!get(Setting.OPENID_ISSUER).isEmpty()) {
            require(Setting.OPENID_CLIENT);
            require(Setting.OPENID_SECRET_FILE);
            requireFile(Setting.OPENID_SECRET_FILE);
        }
        if (!get(Setting.SMTP_USER).isEmpty()) {
            require(Setting.SMTP_PASSWORD);
        }
    }

    private void require(Setting setting) {
        if (get(setting).isEmpty()) {
            throw new Misconfigured("The setting " + setting.variable() + " (" + setting.property() + ") is missing.");
        }
    }

    private void requireFile(Setting setting) {
        if (!Files.isReadable(Path.of(get(setting)))) {
            throw new Misconfigured("The setting " + setting.variable() + " (" + setting.property()
                    + ") must name a file that can be read, but it is \"" + get(setting) + "\".");
        }
    }

    String get(Setting setting) {
        return values.get(setting);
    }

    int number(Setting setting) {
        return Integer.parseInt(get(setting));
    }

    boolean hasOwnDatabase() {
        return !get(Setting.DB_URL).isEmpty();
    }

    boolean demo() {
        return get(Setting.DEMO).equals("on") || get(Setting.DEMO).equals("auto") && !hasOwnDatabase();
    }

    Path data() {
        return Path.of(get(Setting.DATA)).toAbsolutePath();
    }

    /** The folder of the keysets, as the applications know it. */
    Path keys() {
        return get(Setting.KEYS).isEmpty() ? data().resolve("keys") : Path.of(get(Setting.KEYS));
    }

    /** The folder of the keys that backups are sealed with. */
    Path backupKeys() {
        return get(Setting.BACKUP_KEYS).isEmpty() ? data().resolve("backup-keys") : Path.of(get(Setting.BACKUP_KEYS));
    }

    /** Gives the applications every setting as a system property, with what the launcher decided filled in. */
    void handOn(Database database, DataFolder data) {
        String base = get(Setting.BASE_URL);
        values.put(Setting.BASE_URL, base.isEmpty() ? "http://localhost:" + get(Setting.PORT) : base);
        values.put(Setting.DATA, data.path().toString());
        values.put(Setting.DEMO, demo() ? "on" : "off");
        values.put(Setting.DB_URL, database.connectionUrl());
        values.put(Setting.DB_PORTAL_PASSWORD, database.portal().password());
        values.put(Setting.DB_OFFICE_PASSWORD, database.office().password());
        values.remove(Setting.DB_ADMIN_PASSWORD);
        values.forEach((setting, value) -> System.setProperty(setting.property(), value));
        System.clearProperty(Setting.DB_ADMIN_PASSWORD.property());
    }
}
