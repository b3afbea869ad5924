package kakehashi.domain.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who of the people of a mail gets none, and why; and those who came. Source: T4, R-CS4. */
class LeftOutIT extends UnderOffice {

    @Inject
    GroupMails mails;

    @Inject
    GroupMailDesk desk;

    @Inject
    Registrations registrations;

    @Inject
    Acting acting;

    private final Actor sato = new Actor(UUID.randomUUID(), "sato", "HANDLER");
    private UUID event;
    private String sure;

    @BeforeEach
    void announce() throws SQLException {
        event = world.event(EventKind.JOB_SEMINAR, 50);
        acting.as(world.handled(sato));
        sure = signUp("sure", "state = 'CONFIRMED'");
    }

    private String signUp(String name, String change) throws SQLException {
        String reference = registrations
                .register(world.form(event, "AUNG KYAW MOE", name + "@example.jp")
                        .in("en")
                        .request())
                .reference();
        world.sql().run("update registration set " + change + " where reference = ?", reference);
        return reference;
    }

    private String paper() throws SQLException {
        String reference = signUp("paper", "state = 'CONFIRMED', confirmed_by = 'PAPER', medium = 'PAPER'");
        world.sql()
                .run(
                        "insert into paper_entry (registration_id, programme_id, serial, signed_on, entered_by,"
                                + " entered_login, entered_at, version) select r.id, e.programme_id, 'A-1', '2026-11-01',"
                                + " ?, 'sato', ?, 1 from registration r join event e on e.id = r.event_id where"
                                + " r.reference = ?",
                        sato.id(),
                        World.time(World.NOW),
                        reference);
        return reference;
    }

    private GroupMailSheet sheet(GroupMail.People people, MailKind kind) {
        return desk.sheet(mails.start(event, Audience.SEEKER, people, kind)).orElseThrow();
    }

    @Test
    void who_is_left_out_is_told_by_number_and_reason() throws SQLException {
        String offered = signUp("offered", "state = 'OFFERED'");
        String ended = signUp("ended", "state = 'CANCELLED', living_holder_id = null");
        String phoned = signUp("phoned", "state = 'CONFIRMED', confirmed_by = 'PHONE'");
        String called = signUp("called", "state = 'CONFIRMED', addressed = false");
        String paper = paper();
        List<UUID> all = world.sql().rows("select id from registration").stream()
                .map(row -> UUID.fromString(row.get("id").toString()))
                .toList();

        GroupMailSheet chosen = desk.sheet(mails.startFor(event, Audience.SEEKER, all, MailKind.REMINDER))
                .orElseThrow();
        assertEquals(1, chosen.people());
        assertEquals(
                Map.of(
                        offered, LeftOut.Reason.NO_PLACE,
                        ended, LeftOut.Reason.ENDED,
                        phoned, LeftOut.Reason.ADDRESS,
                        called, LeftOut.Reason.NO_ADDRESS,
                        paper, LeftOut.Reason.PAPER),
                chosen.leftOut().stream().collect(Collectors.toMap(LeftOut::reference, LeftOut::reason)));
        GroupMailSheet confirmed = sheet(GroupMail.People.CONFIRMED, MailKind.REMINDER);
        assertEquals(1, confirmed.people());
        assertEquals(3, confirmed.leftOut().size());
        assertEquals(1, sheet(GroupMail.People.WAITING, MailKind.DOCUMENTS).people());
        world.sql()
                .run(
                        "update paper_entry set verified_by = ?, verified_login = 'mori', verified_at = ?",
                        UUID.randomUUID(),
                        World.time(World.NOW));
        assertEquals(2, sheet(GroupMail.People.CONFIRMED, MailKind.REMINDER).people());
    }

    @Test
    void only_near_the_day_an_event_is_soon_and_after_it_those_who_came_are_thanked() throws SQLException {
        signUp("absent", "state = 'CONFIRMED'");
        GroupMailSheet early = sheet(GroupMail.People.CONFIRMED, MailKind.REMINDER);
        assertFalse(early.previews().get(0).text().contains("coming up"), "ten days before nothing is soon");
        TestClock.advance(Duration.ofDays(4));
        GroupMailSheet near = desk.sheet(early.mail().id()).orElseThrow();
        assertTrue(near.previews().get(0).text().contains("coming up"));
        assertEquals(List.of(MailKind.REMINDER, MailKind.DOCUMENTS), desk.kinds(event));

        world.sql()
                .run(
                        "insert into attendance (registration_id, event_id, here, since, version) select id, event_id,"
                                + " true, ?, 1 from registration where reference = ?",
                        World.time(World.NOW),
                        sure);
        TestClock.advance(Duration.ofDays(8));
        catalogue.forget();
        assertEquals(List.of(MailKind.THANKS), desk.kinds(event));
        GroupMailSheet thanks = sheet(GroupMail.People.CAME, MailKind.THANKS);
        assertEquals(1, thanks.people());
        assertTrue(thanks.previews().get(0).text().contains(sure));
    }

    @Test
    void a_reminder_leaves_out_who_is_checked_in_already() throws SQLException {
        signUp("coming", "state = 'CONFIRMED'");
        world.sql()
                .run(
                        "insert into attendance (registration_id, event_id, here, since, version) select id, event_id,"
                                + " true, ?, 1 from registration where reference = ?",
                        World.time(World.NOW),
                        sure);
        GroupMailSheet reminder = sheet(GroupMail.People.ALL, MailKind.REMINDER);
        assertEquals(1, reminder.people());
        assertEquals(sure, reminder.leftOut().get(0).reference());
        assertEquals(LeftOut.Reason.HERE, reminder.leftOut().get(0).reason());
        assertEquals(2, sheet(GroupMail.People.ALL, MailKind.DOCUMENTS).people());
    }
}
