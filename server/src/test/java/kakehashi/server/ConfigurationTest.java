package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kakehashi.domain.settings.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {

    private static final Map<Setting, String> OWN_DATABASE = Map.of(
            Setting.DB_URL, "jdbc:mariadb://db.example.jp/kakehashi",
            Setting.DB_ADMIN_PASSWORD, "geheim-1",
            Setting.DB_PORTAL_PASSWORD, "geheim-2",
            Setting.DB_OFFICE_PASSWORD, "geheim-3");

    private static Configuration read(Map<Setting, String> environment) {
        Map<String, String> variables = new HashMap<>();
        environment.forEach((setting, value) -> variables.put(setting.variable(), value));
        return Configuration.read(name -> null, variables);
    }

    private static String refusal(Map<Setting, String> environment) {
        return assertThrows(Misconfigured.class, () -> read(environment)).getMessage();
    }

    private static Map<Setting, String> ownDatabaseWith(Setting setting, String value) {
        Map<Setting, String> values = new HashMap<>(OWN_DATABASE);
        values.put(setting, value);
        return values;
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void has_a_default_for_everything(Setting setting) {
        assertEquals(setting.standard(), read(Map.of()).get(setting));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT | http",
                "PORT | 0",
                "LANGUAGES | ja,xx",
                "SMTP_PORT | 70000",
                "CONFIRM_HOURS | -1",
                "SIGNUP_SECONDS | 1.5",
                "SIGNUPS_PER_HOUR | ''",
                "BASE_URL | https://example.jp/portal",
                "BASE_URL | localhost:8080",
                "OPENID_ISSUER | http://id.example.jp",
                "OPENID_ISSUER | id.example.jp",
                "DB_URL | jdbc:mysql://db/kakehashi",
                "SMTP_TLS | ssl",
                "MAIL_SENDER | office",
                "OFFICE_ZONE | Tokyo",
                "OFFICE_NETWORKS | 192.0.2.0/99",
                "PROXIES | proxy.example.jp",
                "LOG_FORMAT | xml",
                "DEMO | yes",
                "DEMO_DATE | tomorrow"
            })
    void says_in_one_sentence_which_value_is_wrong(Setting setting, String value) {
        String said = refusal(Map.of(setting, value));
        assertTrue(said.startsWith("The setting " + setting.variable() + " (" + setting.property() + ") must "), said);
        boolean mayHoldPassword = setting.type() == Setting.Type.JDBC;
        assertTrue(mayHoldPassword || said.endsWith(", but it is \"" + value + "\"."), said);
        assertTrue(!mayHoldPassword || !said.contains(value), said);
        assertEquals(1, said.lines().count());
    }

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"DB_ADMIN_PASSWORD", "DB_PORTAL_PASSWORD", "DB_OFFICE_PASSWORD"})
    void an_own_database_needs_all_passwords(Setting password) {
        assertEquals(
                "The setting " + password.variable() + " (" + password.property() + ") is missing.",
                refusal(ownDatabaseWith(password, " ")));
    }

    /** A database without a name is found out here, not by the first query. */
    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mariadb://db.example.jp", "jdbc:mariadb://db.example.jp:3306/"})
    void an_own_database_needs_a_name(String url) {
        assertTrue(refusal(ownDatabaseWith(Setting.DB_URL, url)).contains("KAKEHASHI_DB_URL"));
    }

    @Test
    void an_account_on_the_mail_server_needs_a_password() {
        assertEquals(
                "The setting KAKEHASHI_SMTP_PASSWORD (kakehashi.smtp.password) is missing.",
                refusal(Map.of(Setting.SMTP_USER, "office")));
    }

    @Test
    void an_identity_provider_needs_our_id_there_and_a_secret_that_can_be_read() {
        Map<Setting, String> settings = new HashMap<>(Map.of(Setting.OPENID_ISSUER, "https://id.example.jp/realms/x"));
        assertEquals("The setting KAKEHASHI_OPENID_CLIENT (kakehashi.openid.client) is missing.", refusal(settings));
        settings.put(Setting.OPENID_CLIENT, "office");
        settings.put(Setting.OPENID_SECRET_FILE, "no/such/file");
        assertEquals(
                "The setting KAKEHASHI_OPENID_SECRET_FILE (kakehashi.openid.secret.file) must name a file that can be"
                        + " read, but it is \"no/such/file\".",
                refusal(settings));
    }

    @Test
    void a_mailbox_of_returned_mails_needs_an_account_and_its_password() {
        assertEquals(
                "The setting KAKEHASHI_BOUNCE_USER (kakehashi.bounce.user) is missing.",
                refusal(Map.of(Setting.BOUNCE_HOST, "imap.example.jp")));
        assertEquals(
                "The setting KAKEHASHI_BOUNCE_PASSWORD (kakehashi.bounce.password) is missing.",
                refusal(Map.of(Setting.BOUNCE_HOST, "imap.example.jp", Setting.BOUNCE_USER, "office")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"DB_ADMIN_PASSWORD", "DB_PORTAL_PASSWORD", "DB_OFFICE_PASSWORD", "SMTP_PASSWORD", "BOUNCE_PASSWORD"
            })
    void never_repeats_a_secret(Setting secret) {
        String said = refusal(Map.of(secret, "geheim\u0007"));
        assertTrue(said.contains(secret.variable()), said);
        assertFalse(said.contains("geheim"), said);
    }

    @Test
    void never_repeats_a_secret_inside_of_an_address() {
        String said = refusal(Map.of(Setting.DB_URL, "jdbc:mysql://db/kakehashi?user=x&password=geheim"));
        assertFalse(said.contains("geheim"), said);
    }

    @Test
    void a_property_counts_before_a_variable() {
        Map<String, String> environment = Map.of("KAKEHASHI_PORT", "8081", "KAKEHASHI_DEMO", "off");
        Map<String, String> properties = Map.of("kakehashi.port", "8082");
        Configuration configuration = Configuration.read(properties::get, environment);
        assertEquals("8082", configuration.get(Setting.PORT));
        assertEquals(8082, configuration.number(Setting.PORT));
        assertEquals("off", configuration.get(Setting.DEMO));
    }

    @Test
    void blanks_around_a_value_do_not_count() {
        assertEquals("8081", read(Map.of(Setting.PORT, " 8081\n")).get(Setting.PORT));
    }

    // R-F7: nobody's real data under a demo by accident
    @Test
    void the_demo_comes_by_itself_only_with_the_embedded_database() {
        assertTrue(read(Map.of()).demo());
        assertFalse(read(OWN_DATABASE).demo());
        assertTrue(read(ownDatabaseWith(Setting.DEMO, "on")).demo());
        assertFalse(read(Map.of(Setting.DEMO, "off")).demo());
    }

    @Test
    void time_is_moved_only_for_a_demo() {
        String sentence = "The setting KAKEHASHI_DEMO_DATE is only for the demo, but the demo is off.";
        assertEquals(sentence, refusal(Map.of(Setting.DEMO_DATE, "2026-11-01", Setting.DEMO, "off")));
        assertEquals(sentence, refusal(ownDatabaseWith(Setting.DEMO_DATE, "2026-11-01")));
        assertEquals("2026-11-01", read(Map.of(Setting.DEMO_DATE, "2026-11-01")).get(Setting.DEMO_DATE));
    }

    @Test
    void the_data_folder_is_where_the_server_was_started() {
        assertEquals(Path.of("kakehashi-data").toAbsolutePath(), read(Map.of()).data());
        assertEquals(
                Path.of("/var/lib/kakehashi"),
                read(Map.of(Setting.DATA, "/var/lib/kakehashi")).data());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Portal", "web", "", "--help"})
    void there_are_only_two_applications(String word) {
        assertEquals(Application.PORTAL, Application.named("portal"));
        assertEquals(Application.BACKOFFICE, Application.named("backoffice"));
        Misconfigured wrong = assertThrows(Misconfigured.class, () -> Application.named(word));
        assertEquals("\"" + word + "\" is neither portal nor backoffice.", wrong.getMessage());
    }
}
