package kakehashi.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import kakehashi.domain.casework.CaseGlass;
import kakehashi.domain.casework.Cases;
import kakehashi.domain.consultation.Bookings;
import kakehashi.domain.consultation.ConsultationDesk;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.registration.RegistrationDesk;
import kakehashi.domain.registration.RegistrationFilter;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Mark;
import kakehashi.domain.shared.Slice;
import kakehashi.domain.staff.Role;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.CaseStaff;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The auditor reads who looked at what, and leaves a trace. Source: R-WS3, R-CS3. */
class AccessTrailIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private static final Actor TANAKA = new Actor(UUID.randomUUID(), "tanaka", "MANAGER");
    private static final Actor AUDITOR = new Actor(UUID.randomUUID(), "auditor", "AUDITOR");
    private static final TrailFilter ALL = new TrailFilter(null, null, null, null, null, null);

    @Inject
    AccessTrail trail;

    @Inject
    AccessLog log;

    @Inject
    RegistrationDesk desk;

    @Inject
    Registrations registrations;

    @Inject
    Bookings bookings;

    @Inject
    ConsultationDesk consultations;

    @Inject
    Cases cases;

    @Inject
    Acting acting;

    private UUID event;
    private UUID registration;
    private String reference;

    /** At nine in Tokyo on three days: a list and a sheet; a refused look; a search by somebody else. */
    @BeforeEach
    void look() throws SQLException {
        event = world.event(EventKind.JOB_SEMINAR, 50);
        world.handled(SATO);
        world.handled(TANAKA);
        TestClock.set(Instant.parse("2026-11-24T00:00:00Z"));
        reference = registrations
                .register(world.form(event, "Maria Santos", "maria@example.jp").request())
                .reference();
        registration = UUID.fromString(world.sql().text("select id from registration"));
        acting.as(SATO);
        desk.page(event, new RegistrationFilter("", null), Mark.FIRST, 9);
        desk.open(registration, event);
        TestClock.advance(Duration.ofDays(1));
        log.denied(SATO, "registration.view", UUID.randomUUID());
        TestClock.advance(Duration.ofDays(1));
        acting.as(TANAKA);
        desk.search(new RegistrationFilter("maria", null), 0, 9);
        acting.as(AUDITOR);
    }

    private List<String> actions(TrailFilter filter) {
        return trail.page(filter, 0, 50).rows().stream()
                .map(row -> row.entry().action())
                .filter(action -> !action.equals(AccessTrail.LOOK))
                .toList();
    }

    @Test
    void entries_come_newest_first_with_what_they_are_about() {
        List<TrailRow> rows = trail.page(ALL, 0, 50).rows();

        assertEquals(
                List.of(
                        "registration.search.byName",
                        "registration.view.denied",
                        "registration.view",
                        "registration.list"),
                rows.stream().map(row -> row.entry().action()).toList());
        assertEquals(
                List.of("tanaka MANAGER 1", "sato HANDLER 0", "sato HANDLER 1", "sato HANDLER 1"),
                rows.stream()
                        .map(row -> row.entry().login() + " " + row.entry().role() + " "
                                + row.entry().records())
                        .toList());
        assertEquals(reference, rows.get(2).reference());
        assertNull(rows.get(2).eventId());
        assertEquals(event, rows.get(3).eventId());
        assertNull(rows.get(3).reference());
        assertNull(rows.get(1).reference());
        assertTrue(rows.get(0).entry().number() > rows.get(3).entry().number());
    }

    @Test
    void entries_about_approvals_notices_and_years_name_them() throws SQLException {
        UUID approval = UUID.randomUUID();
        UUID programme = world.programme();
        world.sql()
                .run(
                        "insert into approval (id, programme_id, number, kind, item_list, purpose, starts_on, ends_on,"
                                + " document, entered_at, entered_by, version) values (?, ?, '第7号', 'JOB_SEMINAR',"
                                + " 'D1_NAME', 'p', '2026-04-01', '2027-03-31', 'd', utc_timestamp(3), 'sato', 0)",
                        approval,
                        programme);
        UUID notice = UUID.fromString(world.sql().text("select id from purpose_notice limit 1"));
        log.denied(SATO, "approval.enter", approval);
        log.denied(SATO, "notice.publish", notice);
        log.denied(SATO, "programme.open", programme);
        log.denied(SATO, "event.plan", event);
        List<TrailRow.Named> named =
                trail.page(ALL, 0, 4).rows().stream().map(TrailRow::about).toList();

        String code = world.sql().text("select code from event");
        String kind = world.sql().text("select kind from purpose_notice where id = '" + notice + "'");
        assertEquals(new TrailRow.Named(null, code, null, null), named.get(0));
        assertEquals(new TrailRow.Named(null, null, null, World.YEAR), named.get(1));
        assertEquals(new TrailRow.Named(null, null, kind, World.YEAR), named.get(2));
        assertEquals(new TrailRow.Named("第7号", null, null, null), named.get(3));
    }

    @Test
    void entries_are_chosen_by_what_happened_who_and_about_whom() {
        assertEquals(
                List.of("registration.view"),
                actions(new TrailFilter(null, null, "registration.view", null, null, null)));
        assertEquals(
                List.of("registration.view.denied"),
                actions(new TrailFilter(null, null, AccessLog.DENIED, null, null, null)));
        assertEquals(
                List.of("registration.search.byName"), actions(new TrailFilter(null, null, null, "TANA", null, null)));
        assertEquals(List.of(), actions(new TrailFilter(null, null, null, "t_n%", null, null)));
        assertEquals(
                3,
                actions(new TrailFilter(null, null, null, null, Role.HANDLER, null))
                        .size());
        for (String spelt : List.of(reference, reference.replace("-", ""), reference.replace("K", "Ｋ"))) {
            assertEquals(
                    List.of("registration.view"), actions(new TrailFilter(null, null, null, null, null, spelt)), spelt);
        }
        assertEquals(List.of(), actions(new TrailFilter(null, null, null, null, null, "K000")));
        assertEquals(
                List.of("registration.list"),
                actions(new TrailFilter(null, null, "registration.list", "sato", Role.HANDLER, null)));
    }

    @Test
    void a_look_at_a_booking_has_its_number() throws SQLException {
        Advice advice = Advice.open(world, 1);
        String booked = bookings.book(advice.form(Advice.FIRST.plus(Duration.ofDays(7)), "anh@example.jp"))
                .reference();
        acting.as(TANAKA);
        consultations.open(
                UUID.fromString(world.sql().text("select id from consultation_booking where reference = ?", booked)));
        acting.as(AUDITOR);

        List<TrailRow> rows = trail.page(new TrailFilter(null, null, null, null, null, booked.replace("-", "")), 0, 9)
                .rows();

        assertEquals(1, rows.size());
        assertEquals("consultation.view", rows.get(0).entry().action());
        assertEquals(booked, rows.get(0).reference());
        assertNull(rows.get(0).eventId());
    }

    @Test
    void a_look_at_a_case_says_which_and_why_it_was_opened_by_somebody_whose_it_is_not() throws SQLException {
        Advice advice = CaseStaff.open(world);
        String booked = bookings.book(advice.form(Advice.FIRST.plus(Duration.ofDays(7)), "anh@example.jp"))
                .reference();
        bookings.confirm(advice.key(booked));
        UUID file = UUID.fromString(world.sql().text("select id from case_file"));
        int number = (int) world.sql().number("select number from case_file");
        acting.as(CaseStaff.HARA);
        assertEquals("caseNotYours", Refusal.of(() -> cases.open(file)));
        cases.breakGlass(file, CaseGlass.Reason.COMPLAINT);
        cases.open(file);
        world.sql()
                .run("insert into case_glass (id, case_id, account_id, login, broken_at, open_until, reason, version)"
                        + " select uuid(), case_id, account_id, login, broken_at - interval 1 second, open_until,"
                        + " 'URGENT', 1 from case_glass");
        acting.as(AUDITOR);

        for (String typed : List.of("No. " + number, String.valueOf(number), booked)) {
            List<TrailRow> rows = trail.page(new TrailFilter(null, null, null, null, null, typed), 0, 9)
                    .rows();
            assertEquals(
                    List.of("case.view 1", "case.break 1", "case.view.denied 0"),
                    rows.stream()
                            .map(row -> row.entry().action() + " " + row.entry().records())
                            .toList(),
                    typed);
            assertEquals(
                    List.of(
                            new TrailRow.OfCase(number, null),
                            new TrailRow.OfCase(number, "COMPLAINT"),
                            new TrailRow.OfCase(number, null)),
                    rows.stream().map(TrailRow::file).toList(),
                    typed);
        }
        assertNull(trail.page(new TrailFilter(null, null, "registration.view", null, null, null), 0, 9)
                .rows()
                .get(0)
                .file());
    }

    /** Days are the office's: nine in the evening in London is the next morning in Tokyo. */
    @Test
    void entries_are_chosen_by_day_in_the_offices_zone() {
        LocalDate first = LocalDate.of(2026, 11, 24);

        assertEquals(
                2,
                actions(new TrailFilter(first, first, null, null, null, null)).size());
        assertEquals(
                2,
                actions(new TrailFilter(first.plusDays(1), null, null, null, null, null))
                        .size());
        assertEquals(
                3,
                actions(new TrailFilter(null, first.plusDays(1), null, null, null, null))
                        .size());
        assertEquals(
                0,
                actions(new TrailFilter(null, first.minusDays(1), null, null, null, null))
                        .size());
        TestClock.set(Instant.parse("2026-11-26T14:59:59.999Z"));
        log.denied(SATO, "registration.list", null);
        TestClock.set(Instant.parse("2026-11-26T15:00:00Z"));
        log.denied(SATO, "registration.list", null);
        LocalDate last = LocalDate.of(2026, 11, 27);
        assertEquals(
                1,
                actions(new TrailFilter(last, last, AccessLog.DENIED, null, null, null))
                        .size());
        assertEquals(
                1,
                actions(new TrailFilter(last.minusDays(1), last.minusDays(1), AccessLog.DENIED, null, null, null))
                        .size());
    }

    @Test
    void each_look_at_the_log_is_one_entry_of_it() {
        Slice<TrailRow> first = trail.page(ALL, 0, 3);
        Slice<TrailRow> second = trail.page(ALL, 3, 3);

        assertEquals(4, first.total());
        assertEquals(5, second.total());
        TrailRow look = trail.page(ALL, 0, 1).rows().get(0);
        assertEquals("auditor", look.entry().login());
        assertEquals("log.list", look.entry().action());
        assertEquals(0, look.entry().records());
        assertEquals(
                2,
                trail.page(new TrailFilter(null, null, "log.list", null, null, null), 0, 1)
                                .total()
                        - 1);
        assertEquals(OptionalLong.empty(), log.firstBroken());
    }

    /** A table that finds itself behind the end asks again for the last page. */
    @Test
    void asking_behind_the_end_is_no_look() throws SQLException {
        assertEquals(List.of(), trail.page(ALL, 50, 50).rows());
        assertEquals(0, world.sql().number("select count(*) from access_log where action = 'log.list'"));
        assertEquals(
                0,
                trail.page(new TrailFilter(null, null, null, "nobody", null, null), 0, 50)
                        .total());
        assertEquals(1, world.sql().number("select count(*) from access_log where action = 'log.list'"));
    }

    @Test
    void nobody_reads_it_without_signing_in() {
        acting.as(null);

        assertEquals("notSignedIn", Refusal.of(() -> trail.page(ALL, 0, 9)));
    }

    @Test
    void nothing_in_it_is_about_a_visitor_but_the_number() {
        for (TrailRow row : trail.page(ALL, 0, 50).rows()) {
            assertFalse(row.toString().matches("(?is).*(santos|example).*"), row.toString());
        }
    }

    @Test
    void a_page_takes_as_many_statements_for_200_rows_as_for_5() throws SQLException {
        for (int i = 0; i < 200; i++) {
            log.denied(SATO, "registration.view", registration);
        }
        trail.page(ALL, 0, 1);

        long few = statements(() -> assertEquals(5, trail.page(ALL, 0, 5).rows().size()));
        long many = statements(
                () -> assertEquals(200, trail.page(ALL, 0, 200).rows().size()));

        assertEquals(few, many);
        assertTrue(few <= 6, "a page took " + few + " statements");
    }
}
