package kakehashi.domain.matching.introduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.company.Openings;
import kakehashi.domain.own.OwnCopy;
import kakehashi.domain.privacy.holding.Part;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.registration.SharedSheets;
import kakehashi.domain.registration.SharingRequest;
import kakehashi.domain.registration.Sharings;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.testing.IntroducedWorld;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.SharedWorld;
import kakehashi.domain.testing.UnderPortal;
import kakehashi.domain.testing.World;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seekers and companies answer. Source: R-A33, T7, R-W5. */
class IntroductionsIT extends UnderPortal {

    private static final Language JAPANESE = Languages.standard();
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

    @Inject
    Registrations registrations;

    @Inject
    Openings openings;

    @Inject
    OwnIntroductions own;

    @Inject
    CompanyIntroductions companies;

    @Inject
    Sharings sharings;

    @Inject
    SharedSheets sheets;

    @Inject
    OwnCopy copy;

    @Inject
    Acting acting;

    private SharedWorld people;
    private UUID id;
    private List<Visitor> me;

    @BeforeEach
    void propose() throws SQLException {
        people = new SharedWorld(world, registrations);
        id = new IntroducedWorld(world, people, openings).propose();
        me = List.of(new Visitor(people.seeker, null, World.YEAR, JAPANESE));
        acting.as(new Actor(people.companyOf(people.contact), people.contact.toString(), "COMPANY"));
    }

    private void share() throws SQLException {
        SharingRequest request = new SharingRequest(
                people.seeker,
                people.registration,
                people.companyOf(people.contact),
                Set.of(PersonalField.NAME),
                UNTIL,
                JAPANESE);
        sharings.share(request, sharings.ask(request).hash());
    }

    private void accept() throws SQLException {
        share();
        own.accept(id, me);
    }

    private Introduction.State state() {
        return own.of(me).get(0).introduction().state();
    }

    private List<String> told(String page) throws SQLException {
        return QueuedMail.all(world).stream()
                .filter(mail -> mail.text().contains(page))
                .map(QueuedMail::recipient)
                .toList();
    }

    @Test // T7
    void a_company_learns_nothing_before_the_seeker_accepts() throws SQLException {
        assertTrue(own.of(me).get(0).isWaiting());
        assertEquals(List.of(), companies.of(people.contact));
        assertEquals("introductionUnknown", Refusal.of(() -> companies.accept(id, people.contact)));
        assertEquals("introductionNothingShown", Refusal.of(() -> own.accept(id, me)));

        accept();

        assertEquals(Introduction.State.SEEKER_ACCEPTED, state());
        assertEquals(List.of("owner@example.co.jp"), told("/my/company/introductions"));
        assertTrue(companies.of(people.contact).get(0).isWaiting());
        assertEquals(List.of(), companies.of(people.other));
        assertEquals(
                Set.of(PersonalField.NAME),
                sheets.open(people.registration, people.contact).answers().keySet());
    }

    @Test
    void a_declined_introduction_stays_between_seeker_and_office() throws SQLException {
        assertEquals("answer.choice", Refusal.of(() -> own.decline(id, me, DeclineReason.FILLED)));
        own.decline(id, me, DeclineReason.CONDITIONS);

        assertEquals(Introduction.State.SEEKER_DECLINED, state());
        assertEquals(List.of(), companies.of(people.contact));
        assertEquals(List.of(), told("/my/company"));
        assertEquals("introductionAnswered", Refusal.of(() -> own.decline(id, me, DeclineReason.NOT_NOW)));
    }

    @Test
    void both_accept_and_the_seeker_is_told() throws SQLException {
        accept();
        companies.accept(id, people.contact);

        assertEquals(Introduction.State.COMPANY_ACCEPTED, state());
        assertEquals(List.of(SharedWorld.MAIL), told("/my/introductions"));
        assertEquals("introductionAnswered", Refusal.of(() -> companies.accept(id, people.contact)));
    }

    @Test
    void a_company_that_declines_sees_nothing_any_more() throws SQLException {
        accept();
        companies.decline(id, people.contact, DeclineReason.NOT_FITTING, JAPANESE);

        assertEquals(Introduction.State.COMPANY_DECLINED, state());
        assertEquals("disclosureOver", Refusal.of(() -> sheets.open(people.registration, people.contact)));
        assertNotNull(own.of(me).get(0).introduction().endedAt());
    }

    @Test // T7
    void taking_back_hides_at_once_whichever_way_it_is_done() throws SQLException {
        accept();
        UUID consent = sharings.of(people.seeker).stream()
                .filter(each -> each.agreed() != null)
                .findFirst()
                .orElseThrow()
                .agreed()
                .id();
        sharings.withdraw(consent, people.seeker, "ja");

        assertFalse(companies.of(people.contact).get(0).shown());
        assertEquals("disclosureOver", Refusal.of(() -> companies.accept(id, people.contact)));
        share();
        companies.accept(id, people.contact);
        own.takeBack(id, me, JAPANESE);

        assertEquals(Introduction.State.TAKEN_BACK, state());
        assertFalse(companies.of(people.contact).get(0).shown());
        assertEquals("disclosureOver", Refusal.of(() -> sheets.open(people.registration, people.contact)));
    }

    @Test
    void nobody_answers_for_somebody_else() throws SQLException {
        List<Visitor> stranger = List.of(new Visitor(UUID.randomUUID(), null, World.YEAR, JAPANESE));
        assertEquals("introductionUnknown", Refusal.of(() -> own.decline(id, stranger, DeclineReason.NOT_NOW)));
        accept();
        assertEquals("introductionUnknown", Refusal.of(() -> companies.accept(id, people.other)));
        assertEquals("introductionUnknown", Refusal.of(() -> own.takeBack(id, stranger, JAPANESE)));
    }

    /** A company that shares no event with the seeker can be shown something because staff introduced it. */
    @Test
    void an_introduced_company_can_be_shown_answers_until_the_introduction_ends() throws SQLException {
        world.sql().run("update registration set state = 'LAPSED' where contact_id = ?", people.contact);

        accept();
        own.takeBack(id, me, JAPANESE);

        assertEquals("sharingUnknown", Refusal.of(this::share));
    }

    @Test // R-D13
    void the_own_copy_tells_introductions() {
        assertEquals(
                1,
                copy.of(me).stream()
                        .filter(section -> section.part() == Part.INTRODUCTIONS)
                        .findFirst()
                        .orElseThrow()
                        .pieces()
                        .size());
    }
}
