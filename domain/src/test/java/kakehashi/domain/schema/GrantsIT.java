package kakehashi.domain.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kakehashi.domain.testing.Sql;
import kakehashi.domain.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the two applications may do, tried under their own accounts. Source: R-WS3, T4, T8. */
class GrantsIT {

    /** The columns of the file with what they may do. */
    private static final int PORTAL = 1;

    private static final int OFFICE = 2;

    private Sql portal;
    private Sql office;

    @BeforeEach
    void connect() throws SQLException {
        TestDatabase.start();
        portal = Sql.as(TestDatabase.PORTAL);
        office = Sql.as(TestDatabase.OFFICE);
    }

    @AfterEach
    void disconnect() throws SQLException {
        portal.close();
        office.close();
    }

    private static void assertDenied(Sql account, String statement) {
        SQLException denied = assertThrows(SQLException.class, () -> account.run(statement), statement);
        assertTrue(Rights.isDenied(denied), statement + ": " + denied.getMessage());
    }

    @Test
    void the_portal_may_do_what_visitors_do() throws SQLException, IOException {
        assertEquals(Rights.wanted(PORTAL), Rights.of(portal));
    }

    @Test
    void the_back_office_may_run_the_programme() throws SQLException, IOException {
        assertEquals(Rights.wanted(OFFICE), Rights.of(office));
    }

    @Test // T8
    void the_portal_cannot_read_staff_log_and_mails() {
        for (String table : List.of(
                "staff_account", "access_log", "mail", "search_token", "booking_search_token", "survey_answer")) {
            assertDenied(portal, "select * from " + table);
        }
    }

    @Test // R-WS3
    void the_portal_sees_that_somebody_looked_but_not_who() throws SQLException {
        portal.run("select seen_at, role, action, subject_id, records, person from own_access limit 0");
        assertThrows(SQLException.class, () -> portal.run("select login from own_access"));
        assertThrows(SQLException.class, () -> portal.run("select account_id from own_access"));
        assertDenied(portal, "delete from own_access where false");
        assertDenied(portal, "update own_access set records = 0 where false");
    }

    @Test // R-D13
    void the_portal_sees_facts_of_cases_records_and_mails_but_not_what_was_written() throws SQLException {
        portal.run("select id, number, seeker_id, state, outcome, joined_on, closed_at from own_case limit 0");
        portal.run("select id, reference, channel, theme, held_at, duration, follow_up_on from own_record limit 0");
        portal.run("select id, seeker_id, month_mark, asked_at, answer, way, answered_at from own_retention limit 0");
        portal.run("select id, subject_id, template, language, sent_at from own_mail limit 0");
        for (String hidden : List.of(
                "advice from own_record",
                "restricted from own_record",
                "written_login from own_record",
                "counsellor_id from own_case",
                "closed_login from own_case",
                "entered_login from own_retention",
                "key_hash from own_retention",
                "content from own_mail",
                "recipient from own_mail")) {
            assertThrows(SQLException.class, () -> portal.run("select " + hidden), hidden);
        }
        for (String view : List.of("own_case", "own_record", "own_retention", "own_mail")) {
            assertDenied(portal, "delete from " + view + " where false");
        }
    }

    @Test // R-WS3
    void the_portal_adds_to_the_access_log_and_can_neither_read_nor_shorten_it() throws SQLException {
        portal.run("update access_log_head set hash = null where false");
        assertDenied(portal, "update access_log_head set id = 2 where false");
        assertDenied(portal, "insert into access_log_head (id) values (2)");
        assertDenied(portal, "delete from access_log_head where false");
        assertDenied(portal, "select * from access_log");
    }

    @Test // T7
    void nobody_changes_what_seekers_agreed_to_show() {
        Map<String, String> changed =
                Map.of("disclosure", "until_day", "disclosure_item", "field", "disclosure_withdrawal", "withdrawn_at");
        for (Sql account : List.of(portal, office)) {
            for (String table : changed.keySet()) {
                assertDenied(account, "update " + table + " set " + changed.get(table) + " = null where false");
                assertDenied(account, "delete from " + table + " where false");
            }
        }
    }

    @Test
    void the_portal_counts_places_but_does_not_make_them() throws SQLException {
        portal.run("update event_places set taken = taken + 1, version = version + 1 where false");
        assertDenied(portal, "update event_places set capacity = 1000 where false");
        portal.run("update event_places set waiting = waiting + 1, version = version + 1 where false");
        portal.run("delete from search_token where registration_id = uuid() and false");
        assertDenied(portal, "select token from search_token");
        assertDenied(portal, "update event set draw_at = null where false");
        assertDenied(portal, "update event set state = 'PUBLISHED' where false");
    }

    @Test // R-A13
    void the_portal_books_times_but_does_not_make_them() throws SQLException {
        portal.run("update consultation_counsellor set version = version + 1 where false");
        assertDenied(portal, "update consultation_counsellor set spoken = 'en' where false");
        portal.run("update consultation_resource set version = version + 1 where false");
        assertDenied(portal, "update consultation_shift set until_time = '23:00' where false");
        assertDenied(portal, "delete from consultation_booking where false");
    }

    @Test // T5
    void of_a_step_of_a_case_only_the_note_is_changed() throws SQLException {
        office.run("update case_step set note = null where false");
        assertDenied(office, "update case_step set login = 'x' where false");
        assertDenied(office, "delete from case_step where false");
        assertDenied(office, "update record_redaction set extent = 0 where false");
    }

    @Test // R-A13
    void both_write_messages_and_change_none() throws SQLException {
        for (Sql account : List.of(portal, office)) {
            account.run("update consultation_conversation set state = 'CLOSED', message_count = 1, turned_at = now(),"
                    + " version = 2 where false");
            assertDenied(account, "update consultation_conversation set name = '' where false");
            assertDenied(account, "delete from consultation_conversation where false");
            assertDenied(account, "update consultation_message set body = '' where false");
            assertDenied(account, "delete from consultation_message where false");
            assertDenied(account, "update message_attachment set content = '' where false");
            assertDenied(account, "delete from message_attachment where false");
        }
        assertDenied(office, "insert into consultation_conversation (id) values (uuid())");
        assertDenied(office, "update consultation_conversation set confirmed_at = now() where false");
    }

    @Test
    void the_back_office_deletes_of_consultations_only_what_nobody_confirmed() throws SQLException {
        for (Map<String, Object> row : Sql.admin().rows("""
                select table_name as name from information_schema.views
                where table_schema = database() and table_name like 'unconfirmed%'
                """)) {
            String view = (String) row.get("name");
            office.run("delete from " + view + " where false");
            assertDenied(office, "insert into " + view + " select * from " + view);
            assertDenied(portal, "select * from " + view);
            assertDenied(portal, "delete from " + view + " where false");
        }
        office.run("delete from written_answer where false");
        assertDenied(office, "update written_answer set wording = '' where false");
        assertDenied(portal, "delete from written_answer where false");
        assertDenied(office, "delete from seeker where false");
        assertDenied(office, "delete from mail where false");
    }

    @Test // T11
    void the_back_office_erases_years_that_are_over_and_changes_none() throws SQLException {
        for (Map<String, Object> row : Sql.admin().rows("""
                select table_name as name from information_schema.views
                where table_schema = database() and table_name like 'ended%'
                """)) {
            String view = (String) row.get("name");
            office.run("delete from " + view + " where false");
            assertDenied(office, "update " + view + " set " + column(view) + " = null where false");
            assertDenied(office, "insert into " + view + " select * from " + view);
            assertDenied(portal, "select * from " + view);
            assertDenied(portal, "delete from " + view + " where false");
        }
    }

    @Test // T11
    void the_back_office_lets_no_year_end_early() throws SQLException {
        office.run("update programme set office_phone = '', office_mail = '', version = version + 1 where false");
        office.run("select * from programme where false for update");
        assertDenied(office, "update programme set ends_on = '2020-01-01' where false");
        assertDenied(office, "update programme set fiscal_year = 2019 where false");
        assertThrows(SQLException.class, () -> office.run("set timestamp = 2145830400"));
    }

    private static String column(String view) throws SQLException {
        return Sql.admin()
                .text(
                        "select column_name from information_schema.columns where table_schema = database()"
                                + " and table_name = ? and ordinal_position = 1",
                        view);
    }

    @Test // T4
    void nobody_changes_what_was_agreed_to_or_looked_at() {
        for (Sql account : List.of(portal, office)) {
            assertDenied(account, "update consent set language = 'ja' where false");
            assertDenied(account, "update purpose_notice_text set body = '' where false");
            assertDenied(account, "update access_log set login = 'x' where false");
            assertDenied(account, "delete from consent where false");
            assertDenied(account, "update consent_withdrawal set language = 'ja' where false");
            assertDenied(account, "delete from consent_withdrawal where false");
            assertDenied(account, "delete from purpose_notice_text where false");
            assertDenied(account, "update purpose_notice set published_at = null where false");
            assertDenied(account, "update approval set item_list = '' where false");
            assertDenied(account, "delete from approval where false");
            assertDenied(account, "update inspection_answer set evidence = '' where false");
            assertDenied(account, "delete from inspection_answer where false");
            assertDenied(account, "update field_change set login = 'x' where false");
            assertDenied(account, "delete from field_change where false");
            assertDenied(account, "update device_check set login = 'x' where false");
            assertDenied(account, "update device set label = 'x' where false");
            assertDenied(account, "update stocktaking_line set login = 'x' where false");
            assertDenied(account, "update stocktaking set first_day = '2026-10-01' where false");
            assertDenied(account, "update work_place set kept = 'x' where false");
            assertDenied(account, "update change_report set reason = 'x' where false");
            assertDenied(account, "delete from change_report_line where false");
            assertDenied(account, "update inspection_step set reason = null where false");
            assertDenied(account, "update inspection set due_on = '2030-01-01' where false");
            assertDenied(account, "delete from inspection where false");
            assertDenied(account, "update closing_step set login = 'x' where false");
            assertDenied(account, "update closing_count set row_count = 0 where false");
            assertDenied(account, "update closing set programme_id = null where false");
            assertDenied(account, "delete from closing where false");
            assertDenied(account, "update text_change set login = 'x' where false");
            assertDenied(account, "delete from text_change where false");
            assertDenied(account, "delete from access_log where false");
            assertDenied(account, "update log_review set finding = 'NOTHING' where false");
            assertDenied(account, "delete from log_review where false");
            assertDenied(account, "truncate table consent");
            assertDenied(account, "replace into access_log select * from access_log where false");
        }
    }

    @Test
    void neither_changes_the_schema() {
        for (Sql account : List.of(portal, office)) {
            assertDenied(account, "create table t (i int)");
            assertDenied(account, "create view v as select 1");
            assertDenied(account, "alter table registration add column x int");
            assertDenied(account, "drop table registration");
            assertDenied(account, "create trigger t before insert on mail for each row set new.attempts = 0");
            assertDenied(account, "create index i on registration (state)");
            assertDenied(account, "drop database kakehashi");
            assertDenied(account, "create database other");
        }
    }

    @Test
    void neither_passes_rights_on_or_looks_beyond_its_schema() {
        for (Sql account : List.of(portal, office)) {
            assertDenied(account, "grant select on registration to " + TestDatabase.PORTAL + "@'%'");
            assertDenied(account, "create user somebody");
            assertDenied(account, "set password for " + TestDatabase.ADMIN + "@'127.0.0.1' = password('x')");
            assertDenied(account, "select * from mysql.global_priv");
            assertDenied(account, "set global max_connections = 1");
            assertDenied(account, "select 1 into outfile '/tmp/x'");
        }
    }
}
