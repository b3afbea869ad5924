package kakehashi.domain.matching.internship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.own.OwnCopy;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.holding.Piece;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.InternWorld;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is at an internship notes each day, and the host confirms it. Source: R-A32. */
class InternDaysIT extends UnderPortal {

    private static final LocalDate TODAY = LocalDate.ofInstant(World.NOW, ZoneId.of("Asia/Tokyo"));

    @Inject
    InternDays days;

    @Inject
    HostDays hosts;

    @Inject
    OwnCopy copy;

    @Inject
    Registrations registrations;

    @Inject
    Acting acting;

    private InternWorld interns;
    private UUID aung;
    private UUID contact;
    private List<Visitor> visitors;

    @BeforeEach
    void begin() throws SQLException {
        interns = new InternWorld(world, registrations);
        aung = interns.seeker("AUNG");
        visitors = List.of(new Visitor(interns.person(aung), null, World.YEAR, Languages.standard()));
        interns.wish(aung, interns.first, interns.second);
        contact = interns.contact(interns.first);
        acting.as(new Actor(interns.company(interns.first), contact.toString(), Actor.COMPANY));
    }

    private void tell() throws SQLException {
        interns.tell(aung, interns.first);
        world.sql()
                .run(
                        "update opening set begins_on = ?, ends_on = ? where id = ?",
                        TODAY.minusDays(2).toString(),
                        TODAY.plusDays(2).toString(),
                        interns.first);
    }

    private void note(LocalDate day, String text) {
        days.note(aung, visitors, new DayNote(day, Languages.standard(), text));
    }

    private DayBook.Day own(LocalDate day) {
        return days.own(aung, visitors).orElseThrow().on(day).orElseThrow();
    }

    @Test
    void a_day_is_noted_once_it_has_come_and_until_it_is_confirmed() throws SQLException {
        assertEquals(Optional.empty(), days.own(aung, visitors));
        assertEquals("dayUnknown", Refusal.of(() -> note(TODAY, "I tried.")));
        tell();
        note(TODAY, "I drew a part.");
        note(TODAY, "I drew two parts.");
        assertEquals("I drew two parts.", own(TODAY).note());
        assertEquals(3, days.own(aung, visitors).orElseThrow().days().size());
        assertEquals("dayUnknown", Refusal.of(() -> note(TODAY.plusDays(1), "I will.")));
        assertEquals("dayUnknown", Refusal.of(() -> note(TODAY.minusDays(3), "I did.")));
        assertEquals("answer.missing", Refusal.of(() -> note(TODAY, " ")));
        assertEquals("answer.tooLong", Refusal.of(() -> note(TODAY, "a".repeat(InternDay.LONGEST + 1))));
        assertEquals(Optional.empty(), days.own(aung, List.of()));

        hosts.confirm(aung, contact, TODAY);
        assertEquals("dayConfirmed", Refusal.of(() -> note(TODAY, "No, three.")));
        assertFalse(own(TODAY).isOpen());
        assertEquals(
                0,
                world.sql().number("select count(*) from intern_day where convert(note using utf8mb4) like '%drew%'"));
    }

    // T5
    @Test
    void what_nobody_may_collect_is_told_and_not_kept() throws SQLException {
        tell();
        assertEquals("dayWords", Refusal.of(() -> note(TODAY, "宗教の話をしました。")));
        assertEquals(0, world.sql().number("select count(*) from intern_day"));
    }

    // T7
    @Test
    void only_the_host_reads_and_confirms_and_each_look_is_logged() throws SQLException {
        UUID other = interns.contact(interns.second);
        assertEquals("dayUnknown", Refusal.of(() -> hosts.open(aung, contact)));
        tell();
        note(TODAY, "I drew a part.");
        assertEquals(
                "I drew a part.",
                hosts.open(aung, contact).on(TODAY).orElseThrow().note());
        hosts.confirm(aung, contact, TODAY);
        hosts.confirm(aung, contact, TODAY.minusDays(1));
        hosts.confirm(aung, contact, TODAY);
        assertEquals(2, hosts.open(aung, contact).confirmed());
        assertTrue(own(TODAY.minusDays(1)).isOpen());
        note(TODAY.minusDays(1), "I came, and forgot to write.");
        assertEquals("dayUnknown", Refusal.of(() -> hosts.open(aung, other)));
        assertEquals("dayUnknown", Refusal.of(() -> hosts.confirm(aung, other, TODAY)));
        assertEquals("dayUnknown", Refusal.of(() -> hosts.confirm(aung, contact, TODAY.plusDays(1))));
        assertEquals(2, world.sql().number("select count(*) from access_log where action = 'intern.view'"));
        assertEquals(2, world.sql().number("select count(*) from access_log where action = 'intern.view.denied'"));
    }

    // 法76
    @Test
    void a_person_is_told_wishes_and_place_and_days() throws SQLException {
        tell();
        note(TODAY, "I drew a part.");
        hosts.confirm(aung, contact, TODAY);
        List<Piece> pieces = copy.of(visitors).stream()
                .filter(section -> section.part() == Part.INTERNSHIPS)
                .findFirst()
                .orElseThrow()
                .pieces();
        assertEquals(2, pieces.size());
        assertEquals(
                "1. 架空 4999900000005 / 2. 架空 8999900000001",
                pieces.get(0).value("wishes").orElseThrow());
        assertEquals("架空 4999900000005", pieces.get(0).value("place").orElseThrow());
        assertEquals("I drew a part.", pieces.get(1).value("note").orElseThrow());
        assertEquals(TODAY, pieces.get(1).value("on_day").orElseThrow());
        assertTrue(pieces.get(1).value("confirmed_at").isPresent());
    }
}
