package kakehashi.domain.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.domain.company.CompanyName;
import kakehashi.domain.testing.Sql;
import kakehashi.domain.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The migrations on an empty database of somebody else, whose server has other habits than ours, and what they make. */
class MigrationsIT {

    /** How a server may be set that is not ours. */
    private static final Map<String, Object> HABITS = Map.of(
            "sql_mode",
            "",
            "time_zone",
            "+09:00",
            "default_storage_engine",
            "MyISAM",
            "check_constraint_checks",
            0,
            "foreign_key_checks",
            0,
            "unique_checks",
            0);

    private static final String SCHEMA = "empty_at_first";
    private static final String PORTAL = "migration_portal";
    private static final String OFFICE = "migration_office";

    /** One row holds several places. */
    private static final Set<String> PLURAL_TABLES = Set.of("event_places");

    /** Counts, verbs, and words that end in s by themselves. */
    private static final Set<String> COLUMNS_IN_S = Set.of(
            "attempts",
            "records",
            "failed_tries",
            "employees",
            "harmless",
            "stay_expires",
            "address",
            "sme_class",
            "wrong_codes",
            "rest_minutes",
            "most_meetings",
            "both_sides",
            "status");

    private static final Set<String> ENUMS = Set.of(
            "kind",
            "state",
            "audience",
            "medium",
            "matter",
            "industry",
            "sme_class",
            "check_state",
            "role",
            "field",
            "data_item",
            "language",
            "problem",
            "template",
            "channel",
            "theme",
            "weekday",
            "stop_reason");

    private static final Map<String, Object> OURS = new HashMap<>();

    private static Sql admin;

    /** What came of the migrations; null when a test changed the schema, and the next one needs it anew. */
    private static MigrateResult first;

    @BeforeAll
    static void begin() throws SQLException {
        TestDatabase.start();
        admin = Sql.admin();
        for (Map.Entry<String, Object> habit : HABITS.entrySet()) {
            OURS.put(
                    habit.getKey(),
                    admin.row("select @@global." + habit.getKey() + " as own").get("own"));
            admin.run("set global " + habit.getKey() + " = ?", habit.getValue());
        }
    }

    @BeforeEach
    void migrate() throws SQLException {
        if (first != null) {
            return;
        }
        drop();
        admin.run("create database " + SCHEMA + " character set latin1 collate latin1_swedish_ci");
        for (String account : List.of(PORTAL, OFFICE)) {
            admin.run("create user " + account + "@'%'");
        }
        first = flyway().migrate();
    }

    @AfterAll
    static void restore() throws SQLException {
        for (Map.Entry<String, Object> habit : OURS.entrySet()) {
            admin.run("set global " + habit.getKey() + " = ?", habit.getValue());
        }
        drop();
        first = null;
    }

    private static void drop() throws SQLException {
        admin.run("drop database if exists " + SCHEMA);
        for (String account : List.of(PORTAL, OFFICE)) {
            admin.run("drop user if exists " + account + "@'%'");
        }
    }

    private static Flyway flyway() {
        return TestDatabase.flyway(SCHEMA, PORTAL, OFFICE);
    }

    private List<Map<String, Object>> columns(String condition) throws SQLException {
        return admin.rows("select * from information_schema.columns where table_schema = '" + SCHEMA
                + "' and table_name not like 'flyway%' and " + condition
                + " order by table_name, ordinal_position");
    }

    private List<String> names(String condition) throws SQLException {
        return columns(condition).stream()
                .map(column -> column.get("TABLE_NAME") + "." + column.get("COLUMN_NAME"))
                .toList();
    }

    @Test
    void they_run_on_an_empty_database() throws SQLException {
        assertTrue(first.success);
        assertTrue(first.migrationsExecuted >= 2);
        assertEquals(List.of(), first.warnings);
        assertFalse(columns("true").isEmpty());
    }

    @Test
    void running_them_again_changes_nothing() throws SQLException {
        List<Map<String, Object>> before = columns("true");
        List<Map<String, Object>> grants = grants();

        assertEquals(0, flyway().migrate().migrationsExecuted);
        flyway().validate();

        assertEquals(before, columns("true"));
        assertEquals(grants, grants());
        assertFalse(grants.isEmpty());
    }

    private List<Map<String, Object>> grants() throws SQLException {
        return admin.rows(
                "select grantee, table_name, privilege_type from information_schema.table_privileges"
                        + " where table_schema = ? order by 1, 2, 3",
                SCHEMA);
    }

    @Test
    void names_are_singular_and_in_snake_case() throws SQLException {
        for (Map<String, Object> column : columns("true")) {
            String table = (String) column.get("TABLE_NAME");
            String name = (String) column.get("COLUMN_NAME");
            assertTrue(table.matches("[a-z]+(_[a-z]+)*"), table);
            assertTrue(name.matches("[a-z]+[0-9]*(_[a-z]+[0-9]*)*"), table + "." + name);
            assertTrue(!table.matches(".*[^s]s") || PLURAL_TABLES.contains(table), table + " is a plural");
            assertTrue(!name.endsWith("s") || COLUMNS_IN_S.contains(name), table + "." + name + " is a plural");
        }
    }

    @Test
    void texts_are_unicode_and_compared_without_case_and_accents() throws SQLException {
        assertEquals(List.of(), names("character_set_name is not null and collation_name <> 'utf8mb4_uca1400_ai_ci'"));
        assertFalse(names("collation_name = 'utf8mb4_uca1400_ai_ci'").isEmpty());
    }

    @Test
    void rows_are_changed_all_or_nothing() throws SQLException {
        assertEquals(
                List.of(),
                admin.rows(
                        "select table_name from information_schema.tables where table_schema = ? and engine <> 'InnoDB'",
                        SCHEMA));
    }

    @Test
    void every_connection_is_in_utc_and_strict_and_checks() throws SQLException {
        try (Sql portal = Sql.as(TestDatabase.PORTAL)) {
            Map<String, Object> told = portal.row("""
                    select @@time_zone as zone, @@sql_mode as mode, @@default_storage_engine as engine,
                      @@check_constraint_checks and @@foreign_key_checks and @@unique_checks as checks,
                      @@character_set_client as sent, @@character_set_results as received, @@autocommit as commits
                    """);
            assertEquals("+00:00", told.get("zone"));
            assertTrue(told.get("mode").toString().contains("STRICT_TRANS_TABLES"));
            assertEquals("InnoDB", told.get("engine"));
            assertEquals("1", told.get("checks").toString());
            assertEquals("utf8mb4", told.get("sent"));
            assertEquals("utf8mb4", told.get("received"));
            assertEquals("1", told.get("commits").toString());
        }
    }

    @Test // R-WS1
    void rights_are_given_to_nobody_who_is_not_there() throws SQLException {
        first = null;
        admin.run("drop user " + OFFICE + "@'%'");
        admin.run("delete from " + SCHEMA + ".flyway_schema_history where script like 'R\\_\\_%'");

        assertThrows(FlywayException.class, () -> flyway().migrate());

        assertEquals(0, admin.number("select count(*) from mysql.global_priv where user = ?", OFFICE));
    }

    @Test
    void choices_are_words_not_database_enums() throws SQLException {
        assertEquals(List.of(), names("data_type in ('enum', 'set', 'json')"));
        for (Map<String, Object> column : columns("true")) {
            if (ENUMS.contains(column.get("COLUMN_NAME"))) {
                assertEquals(
                        "varchar", column.get("DATA_TYPE"), column.get("TABLE_NAME") + "." + column.get("COLUMN_NAME"));
            }
        }
    }

    @Test
    void times_have_milliseconds_and_ids_are_native() throws SQLException {
        assertEquals(List.of(), names("data_type in ('timestamp', 'datetime') and datetime_precision <> 3"));
        assertEquals(
                List.of(
                        "access_log.id",
                        "access_log_head.id",
                        "closing_count.id",
                        "closing_step.id",
                        "company_naming.id",
                        "incident_step.id",
                        "inspection_answer.id",
                        "inspection_step.id",
                        "log_review.id",
                        "text_change.id"),
                names("column_name = 'id' and data_type <> 'uuid' and table_name not like 'ended%'"));
        assertEquals(List.of(), names("column_name like '%\\_id' and data_type <> 'uuid'"));
    }

    @Test // R-D0
    void an_enabled_field_must_be_covered() throws SQLException {
        admin.run("update " + SCHEMA + ".field_register set data_item = null, enabled = false where field = 'AGE'");

        SQLException refused = assertThrows(
                SQLException.class,
                () -> admin.run("update " + SCHEMA + ".field_register set enabled = true where field = 'AGE'"));
        assertEquals(4025, refused.getErrorCode());
        admin.run(
                "update " + SCHEMA + ".field_register set enabled = true, approval_number = '8-1' where field = 'AGE'");
    }

    /** Companies that were there before their names could be searched are found like new ones. */
    @ParameterizedTest
    @ValueSource(
            strings = {"架空みどり橋ソフト(株)", "株式会社 架空さくら坂・フーズ", "有限会社つばき", "ことば工房(同)", "Midori-Bridge Co., Ltd.", "株式会社"})
    void names_of_old_companies_are_searched_as_new_ones(String name) throws SQLException, IOException {
        UUID programme = UUID.randomUUID();
        String schema = SCHEMA + ".";
        admin.run("delete from " + schema + "company");
        admin.run("delete from " + schema + "programme");
        admin.run(
                "insert into " + schema + "programme values (?, 2026, '2026-04-01', '2027-03-31', '', '', 1, null)",
                programme);
        admin.run(
                "insert into " + schema
                        + "company (id, programme_id, name, search_name, industry, sme_class, employees,"
                        + " in_ward, check_state, created_at, version)"
                        + " values (uuid(), ?, ?, '', 'G', 'SERVICE', 1, true, 'DONE', now(3), 1)",
                programme,
                name);

        for (String statement : migration("V20261126_0150__company_search_name.sql")) {
            if (statement.startsWith("update company")) {
                admin.run(statement.replace("update company", "update " + schema + "company"));
            }
        }

        assertEquals(CompanyName.searchable(name), admin.text("select search_name from " + schema + "company"));
    }

    private static List<String> migration(String file) throws IOException {
        try (InputStream in = Flyway.class.getResourceAsStream("/db/migration/" + file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split(";")).map(String::strip).toList();
        }
    }
}
