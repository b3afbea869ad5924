package kakehashi.domain.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {

    @Test
    void has_a_variable_and_a_property_of_the_same_name() {
        assertEquals("KAKEHASHI_DB_ADMIN_PASSWORD", Setting.DB_ADMIN_PASSWORD.variable());
        assertEquals("kakehashi.db.admin.password", Setting.DB_ADMIN_PASSWORD.property());
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void its_default_is_a_value_it_takes(Setting setting) {
        assertEquals(Optional.empty(), setting.objection(setting.standard()));
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void says_what_it_is_for_in_one_line(Setting setting) {
        assertFalse(setting.purpose().isBlank());
        assertFalse(setting.purpose().contains("|"), "a bar would break the README's table");
        assertEquals(setting.purpose().strip(), setting.purpose());
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void a_number_has_a_unit_and_nothing_else_has(Setting setting) {
        assertEquals(setting.type() == Setting.Type.COUNT, !setting.unit().isEmpty());
    }

    @Test
    void passwords_are_secrets_and_secrets_have_no_default() {
        for (Setting setting : Setting.values()) {
            boolean secret = setting.type() == Setting.Type.SECRET;
            assertEquals(setting.name().contains("PASSWORD"), secret, setting.name());
            assertTrue(!secret || setting.standard().isEmpty(), setting.name());
        }
    }

    @Test
    void is_read_without_blanks_and_falls_back_to_its_default() {
        assertEquals("8443", Setting.PORT.read(name -> name.equals("kakehashi.port") ? " 8443\n" : null));
        assertEquals("8080", Setting.PORT.read(name -> null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT | 65536 | must be a port from 1 to 65535",
                "PORT | 0 | must be a port from 1 to 65535",
                "PORT | -1 | must be a port from 1 to 65535",
                "PORT | http | must be a port from 1 to 65535",
                "PORT | '' | must be a port from 1 to 65535",
                "CONFIRM_HOURS | 1000001 | must be a whole number from 0 to 1000000",
                "CONFIRM_HOURS | 1.5 | must be a whole number from 0 to 1000000",
                "CONFIRM_HOURS | 99999999999 | must be a whole number from 0 to 1000000",
                "BASE_URL | https://example.jp/ | must be an http or https address without a path",
                "BASE_URL | https://example.jp/portal | must be an http or https address without a path",
                "BASE_URL | https://example.jp?x | must be an http or https address without a path",
                "BASE_URL | ftp://example.jp | must be an http or https address without a path",
                "BASE_URL | example.jp | must be an http or https address without a path",
                "BASE_URL | https:// | must be an http or https address without a path",
                "BASE_URL | localhost:8080 | must be an http or https address without a path",
                "BASE_URL | http:example.jp | must be an http or https address without a path",
                "DB_URL | jdbc:mysql://db/kakehashi | must be jdbc:mariadb://, a host, and the name of a schema",
                "DB_URL | db | must be jdbc:mariadb://, a host, and the name of a schema",
                "SMTP_TLS | ssl | must be one of none, starttls, tls",
                "LOG_FORMAT | JSON | must be one of json, plain",
                "DEMO | yes | must be one of auto, off, on",
                "MAIL_SENDER | '' | must be a mail address",
                "MAIL_SENDER | a@b@c | must be a mail address",
                "MAIL_SENDER | Office <a@example.jp> | must be a mail address",
                "OFFICE_ZONE | Tokyo | must be a time zone such as Asia/Tokyo",
                "OFFICE_ZONE | '' | must be a time zone such as Asia/Tokyo",
                "PROXIES | 10.0.0.0/40 | must be networks such as 192.0.2.0/24, separated by commas",
                "OFFICE_NETWORKS | 192.0.2.0/24;10.0.0.1 | must be networks such as 192.0.2.0/24, separated by commas",
                "DEMO_DATE | 2026-11-31 | must be a day such as 2026-11-01",
                "DEMO_DATE | 1 November | must be a day such as 2026-11-01"
            })
    void says_what_is_wrong_with_a_value(Setting setting, String value, String objection) {
        assertEquals(Optional.of(objection), setting.objection(value));
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void control_characters_are_wrong_everywhere(Setting setting) {
        assertTrue(setting.objection("a\nb").isPresent());
        assertTrue(setting.objection("a\u0000").isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT | 1",
                "LANGUAGES | ''",
                "LANGUAGES | 'vi, ja-simple'",
                "BASE_URL | https://example.jp",
                "BASE_URL | http://localhost:8080",
                "BASE_URL | ''",
                "DB_URL | jdbc:mariadb://db.example:3306/kakehashi",
                "SMTP_TLS | none",
                "OFFICE_ZONE | Asia/Kathmandu",
                "PROXIES | 10.0.0.0/8, ::1",
                "DEMO_DATE | 2026-11-01",
                "DB_ADMIN_PASSWORD | pass word'\"\\"
            })
    void takes_what_is_right(Setting setting, String value) {
        assertEquals(Optional.empty(), setting.objection(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja,xx", "ja vi", "JA", "ja,"})
    void says_which_languages_there_are(String value) {
        String objection = Setting.LANGUAGES.objection(value).orElseThrow();
        assertTrue(objection.matches("must be tags out of ja, .*, separated by commas"), objection);
        assertTrue(Languages.all().stream().allMatch(each -> objection.contains(each.tag())), objection);
    }

    @Test
    void offers_the_languages_named_in_the_order_of_the_picker() {
        Settings some = SettingsSamples.with(Map.of(Setting.LANGUAGES, "vi , ja"));
        assertEquals(
                List.of("ja", "vi"),
                some.languages().stream().map(Language::tag).toList());
        assertEquals(Languages.all(), SettingsSamples.with(Map.of()).languages());
    }

    @Test
    void keeps_keys_in_the_data_folder_when_no_other_is_named() {
        Settings none = SettingsSamples.with(Map.of(Setting.DATA, "d"));
        Settings own = SettingsSamples.with(Map.of(Setting.DATA, "d", Setting.KEYS, "k"));
        assertEquals(Path.of("d/keys"), none.keys());
        assertEquals(Path.of("k"), own.keys());
    }

    @Test
    void links_lead_to_this_machine_when_no_address_is_named() {
        Settings none = SettingsSamples.with(Map.of(Setting.PORT, "8081"));
        Settings own = SettingsSamples.with(Map.of(Setting.BASE_URL, "https://example.jp"));
        assertEquals("http://localhost:8081", none.baseUrl());
        assertEquals("https://example.jp", own.baseUrl());
    }
}
