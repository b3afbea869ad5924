package kakehashi.domain.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    private static final String PORTAL_MAY = """
            access_log -i--
            access_log_head s---
            approval ----
            attendance s---
            attendance_mark ----
            booking_search_token si--
            booth si--
            calendar_feed siu-
            case_file si--
            case_glass ----
            case_step ----
            checked_word ----
            collection_rule s---
            company siu-
            company_invitation siu-
            company_joining si--
            company_naming si--
            consent si--
            consent_withdrawal si--
            consultation_booking siu-
            consultation_closed_day s---
            consultation_conversation si--
            consultation_counsellor s---
            consultation_message si--
            consultation_place s---
            consultation_record ----
            consultation_resource s---
            consultation_shift s---
            contact siu-
            copy_request ----
            counsellor_reminder ----
            data_request si--
            disclosure si--
            disclosure_item si--
            disclosure_withdrawal si--
            event s---
            event_places s---
            event_text s---
            field_register s---
            follow_up -i--
            group_mail ----
            group_mail_person ----
            group_mail_text ----
            group_seat s---
            handler ----
            handler_proof ----
            interpreter ----
            interpreter_turn ----
            mail -i--
            message_attachment si--
            minimum_wage s---
            notice_draft ----
            notice_draft_text ----
            opening siu-
            paper_copy ----
            paper_entry ----
            phone_entry ----
            programme s---
            programme_text s---
            purpose_notice s---
            purpose_notice_text s---
            reception_duty ----
            record_redaction ----
            record_template ----
            registration siu-
            registration_pair ----
            report_figure ----
            report_version ----
            retention_check s---
            saved_view ----
            search_token si-d
            seeker siu-
            sign_in_link siu-
            staff_account ----
            staff_recovery_code ----
            staff_session ----
            stopped_address ----
            survey s---
            survey_answer -i--
            survey_bundle ----
            survey_removal ----
            survey_sheet -i--
            survey_used_key si--
            text_change ----
            timetable s---
            timetable_block s---
            venue s---
            venue_text s---
            visitor_session siu-
            """;

    private static final String OFFICE_MAY = """
            access_log si--
            access_log_head s-u-
            approval si--
            attendance siu-
            attendance_mark si--
            booking_search_token si--
            booth siu-
            calendar_feed s---
            case_file siu-
            case_glass si--
            case_step si--
            checked_word siu-
            collection_rule siud
            company siu-
            company_invitation s---
            company_joining s---
            company_naming si--
            consent si--
            consent_withdrawal si--
            consultation_booking siu-
            consultation_closed_day si-d
            consultation_conversation s---
            consultation_counsellor siu-
            consultation_message si--
            consultation_place siu-
            consultation_record siu-
            consultation_resource siu-
            consultation_shift siud
            contact siu-
            copy_request siu-
            counsellor_reminder siud
            data_request s-u-
            disclosure s---
            disclosure_item s---
            disclosure_withdrawal s---
            event siu-
            event_places siud
            event_text siu-
            field_register s-u-
            follow_up siu-
            group_mail siud
            group_mail_person si--
            group_mail_text siud
            group_seat siud
            handler siu-
            handler_proof si--
            interpreter siud
            interpreter_turn siud
            mail siu-
            message_attachment si--
            minimum_wage siu-
            notice_draft siud
            notice_draft_text siud
            opening siu-
            paper_copy siu-
            paper_entry siu-
            phone_entry si--
            programme siu-
            programme_text siu-
            purpose_notice si--
            purpose_notice_text si--
            reception_duty siud
            record_redaction si--
            record_template siu-
            registration siu-
            registration_pair si--
            report_figure si--
            report_version si--
            retention_check siu-
            saved_view si-d
            search_token si-d
            seeker siu-
            sign_in_link s--d
            staff_account siu-
            staff_recovery_code siud
            staff_session siud
            stopped_address siu-
            survey siu-
            survey_answer si--
            survey_bundle si--
            survey_removal si--
            survey_sheet si--
            survey_used_key s--d
            text_change si--
            timetable siu-
            timetable_block siud
            venue siu-
            venue_text siu-
            visitor_session s--d
            """;

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
    void the_portal_may_do_what_visitors_do() throws SQLException {
        assertEquals(PORTAL_MAY, Rights.of(portal));
    }

    @Test
    void the_back_office_may_run_the_programme() throws SQLException {
        assertEquals(OFFICE_MAY, Rights.of(office));
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
            assertDenied(account, "update text_change set login = 'x' where false");
            assertDenied(account, "delete from text_change where false");
            assertDenied(account, "delete from access_log where false");
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
