package kakehashi.domain.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.domain.testing.Sql;
import kakehashi.domain.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The migrations on an empty database of their own, and what they make. */
class MigrationsIT {

    private static final String SCHEMA = "empty_at_first";
    private static final String PORTAL = "migration_portal";
    private static final String OFFICE = "migration_office";

    /** One row holds several places. */
    private static final Set<String> PLURAL_TABLES = Set.of("event_places");

    /** Counts, verbs, and words that end in s by themselves. */
    private static final Set<String> COLUMNS_IN_S =
            Set.of("attempts", "records", "failed_tries", "employees", "stay_expires", "address", "sme_class");

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
            "template");

    private Sql admin;
    private MigrateResult first;

    @BeforeEach
    void migrate() throws SQLException {
        TestDatabase.start();
        admin = Sql.admin();
        drop();
        admin.run("create database " + SCHEMA);
        for (String account : List.of(PORTAL, OFFICE)) {
            admin.run("create user " + account + "@'%'");
        }
        first = flyway().migrate();
    }

    @AfterEach
    void drop() throws SQLException {
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
                + "' and table_name not like 'flyway%' and table_name <> 'reference_number' and " + condition
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
                List.of("access_log.id", "access_log_head.id"), names("column_name = 'id' and data_type <> 'uuid'"));
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
}
