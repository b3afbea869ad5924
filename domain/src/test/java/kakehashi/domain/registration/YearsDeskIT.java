package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.EventRow;
import kakehashi.domain.event.Events;
import kakehashi.domain.mail.Postman;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Mark;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Next year's programme is opened while this year's goes on: staff find everything where it was. Source: R-F6. */
class YearsDeskIT extends UnderOffice {

    private static final int NEXT = World.YEAR + 1;

    @Inject
    RegistrationDesk desk;

    @Inject
    Registrations registrations;

    @Inject
    Events events;

    @Inject
    Postman postman;

    @Inject
    Acting acting;

    private UUID event;
    private UUID next;

    @BeforeEach
    void signUpThenOpenNextYear() throws SQLException {
        event = world.event(EventKind.JOB_SEMINAR, 10);
        signUp(event);
        next = world.event(world.programme(NEXT), EventKind.JOB_SEMINAR, 10);
        acting.as(world.handled(new Actor(UUID.randomUUID(), "sato", "HANDLER")));
    }

    private void signUp(UUID forEvent) {
        registrations.register(world.form(forEvent, "Maria Santos", "maria@example.jp")
                .answer(PersonalField.PHONE, "090-1234-5678")
                .request());
    }

    private Set<String> found(UUID inEvent, String text) {
        return desk.page(inEvent, new RegistrationFilter(text, null), Mark.FIRST, 10).rows().stream()
                .map(RegistrationRow::name)
                .collect(Collectors.toSet());
    }

    @Test
    void the_events_of_both_years_are_listed() {
        assertEquals(
                Set.of(event, next), events.rows().stream().map(EventRow::id).collect(Collectors.toSet()));
    }

    @Test
    void a_sheet_of_this_year_opens() throws SQLException {
        UUID registration = UUID.fromString(world.sql().text("select id from registration"));

        RegistrationFile file = desk.open(registration, event);

        assertEquals("Maria Santos", file.answers().get(PersonalField.NAME));
        assertEquals("maria@example.jp", file.answers().get(PersonalField.EMAIL));
    }

    @Test
    void registrations_of_both_years_are_found() {
        signUp(next);

        for (UUID each : List.of(event, next)) {
            for (String text : List.of("", "santos", "maria@example.jp", "090-1234-5678")) {
                assertEquals(Set.of("Maria Santos"), found(each, text), text);
            }
        }
    }

    @Test // R-F7, R-W5
    void a_year_that_is_not_ones_own_stays_shut_and_trying_is_written_down() throws SQLException {
        UUID registration = UUID.fromString(world.sql().text("select id from registration"));
        signUp(next);
        world.sql()
                .run("delete from handler where programme_id = (select programme_id from event where id = ?)", event);

        assertEquals("programmeNotYours", Refusal.of(() -> desk.enter(event)));
        assertEquals("programmeNotYours", Refusal.of(() -> found(event, "")));
        assertEquals("programmeNotYours", Refusal.of(() -> desk.open(registration, event)));
        assertEquals(
                1, desk.search(new RegistrationFilter("santos", null), 0, 10).total());
        desk.enter(next);
        assertEquals(Set.of("Maria Santos"), found(next, ""));
        assertEquals(
                3, world.sql().number("select count(*) from access_log where action like 'registration.%.denied'"));
    }

    @Test
    void mails_of_both_years_leave() throws SQLException {
        signUp(next);

        assertEquals(2, postman.sendDue());

        assertEquals(2, world.sql().number("select count(*) from mail where state = 'SENT'"));
    }
}
