package kakehashi.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    private static Database own(String url) {
        return Database.own(Configuration.read(
                name -> null,
                Map.of(
                        "KAKEHASHI_DB_URL", url,
                        "KAKEHASHI_DB_ADMIN_PASSWORD", "geheim-1",
                        "KAKEHASHI_DB_PORTAL_PASSWORD", "geheim-2",
                        "KAKEHASHI_DB_OFFICE_PASSWORD", "geheim-3")));
    }

    @Test
    void has_three_accounts_with_passwords_of_their_own() {
        Database database = own("jdbc:mariadb://db.example.jp:3306/kakehashi");
        assertEquals(new Database.Account("kakehashi_admin", "geheim-1"), database.admin());
        assertEquals(new Database.Account("kakehashi_portal", "geheim-2"), database.portal());
        assertEquals(new Database.Account("kakehashi_office", "geheim-3"), database.office());
        assertFalse(database.managed());
    }

    @Test
    void knows_the_name_of_its_schema() {
        assertEquals(
                "kakehashi", own("jdbc:mariadb://db.example.jp:3306/kakehashi").schema());
        assertEquals(
                "kakehashi",
                own("jdbc:mariadb://db.example.jp/kakehashi?sslMode=verify-full")
                        .schema());
    }

    @Test
    void is_spoken_to_in_utc() {
        assertTrue(own("jdbc:mariadb://db.example.jp/kakehashi").connectionUrl().contains("timezone=UTC"));
    }

    /** Whoever asks for encryption gets it, or an error; never a connection in clear. */
    @Test
    void keeps_what_its_address_says_about_encryption() {
        Database database = own("jdbc:mariadb://db.example.jp/kakehashi?sslMode=verify-full");
        assertTrue(database.connectionUrl().contains("sslMode=verify-full"), database.connectionUrl());
        assertTrue(database.connectionUrl().contains("timezone=UTC"), database.connectionUrl());
    }

    @Test
    void never_shows_passwords() {
        assertFalse(own("jdbc:mariadb://db.example.jp/kakehashi").toString().contains("geheim"));
    }
}
