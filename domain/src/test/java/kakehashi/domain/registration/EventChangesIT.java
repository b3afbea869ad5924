package kakehashi.domain.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.event.Audience;
import kakehashi.domain.event.CancelReason;
import kakehashi.domain.event.EventDesk;
import kakehashi.domain.event.EventKind;
import kakehashi.domain.event.EventPlan;
import kakehashi.domain.event.EventSheet;
import kakehashi.domain.event.EventTexts;
import kakehashi.domain.event.LeftOut;
import kakehashi.domain.event.Listing;
import kakehashi.domain.event.Schedule;
import kakehashi.domain.privacy.approval.ApprovalTerms;
import kakehashi.domain.privacy.approval.Approvals;
import kakehashi.domain.privacy.register.DataItem;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seals;
import kakehashi.domain.privacy.sealing.SearchForm;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.TestClock;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.testing.World;
import kakehashi.domain.wording.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A published event changes or is called off, and those who signed up learn it. Source: experience, mail safety. */
class EventChangesIT extends UnderOffice {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "sato", "HANDLER");

    @Inject
    EventChanges changes;

    @Inject
    EventDesk desk;

    @Inject
    EventTexts texts;

    @Inject
    Registrations registrations;

    @Inject
    Approvals approvals;

    @Inject
    UntoldDesk untold;

    @Inject
    Seals seals;

    @Inject
    Acting acting;

    private UUID event;

    @BeforeEach
    void signUp() throws SQLException {
        event = world.event(EventKind.EXCHANGE, 1);
        signUp("Maria Santos", "maria@example.jp", "en");
        signUp("Le Thi Hoa", "hoa@example.jp", "vi");
        world.sql().run("update registration set state = 'WAITING' where language = 'vi'");
        world.sql().run("update event_places set waiting = 1 where event_id = ? and audience = 'SEEKER'", event);
        world.sql().run("update registration set state = 'CONFIRMED' where language = 'en'");
        acting.as(world.handled(SATO));
        TestClock.advance(Duration.ofSeconds(1));
    }

    private void signUp(String name, String mail, String language) {
        TestClock.advance(Duration.ofSeconds(1));
        registrations.register(
                world.form(event, name, mail).in(language).waits().request());
    }

    private EventSheet sheet() {
        return texts.sheet(event).orElseThrow();
    }

    private EventChanges.Shown shown() {
        return new EventChanges.Shown(sheet().version(), changes.people(event));
    }

    private long change(EventPlan plan) {
        return changes.change(event, plan, shown(), new Said("before", "after"));
    }

    private static EventPlan at(EventPlan plan, UUID venue, Schedule schedule) {
        return new EventPlan(plan.kind(), venue, schedule, plan.places(), plan.drawAt(), plan.stay(), plan.leftOut());
    }

    private static EventPlan seating(EventPlan plan, Map<Audience, Integer> places, Set<LeftOut> leftOut) {
        return new EventPlan(plan.kind(), plan.venue(), plan.schedule(), places, plan.drawAt(), plan.stay(), leftOut);
    }

    private List<String> told(String template) throws SQLException {
        return QueuedMail.all(world).stream()
                .filter(mail -> mail.template().equals(template))
                .map(mail -> mail.language() + " " + mail.text())
                .sorted()
                .toList();
    }

    @Test
    void everybody_who_signed_up_is_told_in_the_own_language_what_changed() throws SQLException {
        EventPlan plan = sheet().plan();
        UUID hall =
                desk.addVenue(Map.of("ja", new Listing.Place("新会場", "住所"), "en", new Listing.Place("New hall", "9")));
        Schedule later = plan.schedule().on(LocalDate.of(2026, 12, 24));

        assertEquals(2, change(at(plan, hall, later)));

        List<String> mails = told("changed");
        assertEquals(2, mails.size());
        assertTrue(mails.get(0).startsWith("en "), mails.get(0));
        assertTrue(mails.get(0).contains("The venue has changed. Before: Venue en"), mails.get(0));
        assertTrue(mails.get(0).contains("The date or time has changed. Before: 4 December 2026"), mails.get(0));
        assertTrue(mails.get(0).contains("Venue: New hall"), mails.get(0));
        assertTrue(mails.get(0).contains("24 December 2026"), mails.get(0));
        assertTrue(mails.get(1).startsWith("vi "), mails.get(1));
        assertTrue(mails.get(1).contains("Trước đây: Venue vi"), mails.get(1));
        Listing now = world.listing(event);
        assertEquals(later, now.schedule());
        assertEquals(1, now.standing().changes());
        assertEquals(1, world.taken(event), "everybody keeps what they had");
        assertEquals(
                2, world.sql().number("select records from access_log where action = 'event.change' and records > 0"));
    }

    @Test // R-F2
    void an_approved_event_stays_within_what_the_ward_approved() throws SQLException {
        EventPlan plan = sheet().plan();
        approvals.enter(
                SATO,
                world.programme(),
                new ApprovalTerms(
                        "第1号",
                        new ApprovalTerms.Scope("EXCHANGE", null),
                        EnumSet.allOf(DataItem.class),
                        "purpose",
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 12, 20),
                        "綴り"));
        Schedule late = plan.schedule().on(LocalDate.of(2026, 12, 24));

        assertEquals("changeUnapproved", Refusal.of(() -> change(at(plan, plan.venue(), late))));

        assertEquals(plan.schedule(), world.listing(event).schedule());
        assertEquals(2, change(at(plan, plan.venue(), plan.schedule().on(LocalDate.of(2026, 12, 17)))));
    }

    @Test
    void places_change_without_a_mail_and_never_below_what_is_taken() throws SQLException {
        EventPlan plan = sheet().plan();

        assertEquals(0, change(seating(plan, Map.of(Audience.SEEKER, 5, Audience.COMPANY, 3), Set.of())));

        assertEquals(List.of(), told("changed"));
        Listing.Places seekers = world.listing(event).places().get(Audience.SEEKER);
        assertEquals(new Listing.Places(5, 1, 1), seekers);
        world.sql().run("update event_places set taken = 4 where event_id = ? and audience = 'SEEKER'", event);
        assertEquals(
                "capacityTaken",
                Refusal.of(() -> change(seating(plan, Map.of(Audience.SEEKER, 3, Audience.COMPANY, 3), Set.of()))));
        assertEquals("placesStay", Refusal.of(() -> change(seating(plan, Map.of(Audience.SEEKER, 5), Set.of()))));
        LeftOut phone = new LeftOut(Audience.SEEKER, PersonalField.PHONE);
        assertEquals("planFixed", Refusal.of(() -> change(seating(plan, plan.places(), Set.of(phone)))));
    }

    @Test
    void nobody_is_told_something_else_than_staff_saw() throws SQLException {
        EventChanges.Shown before = shown();
        EventPlan later = at(
                sheet().plan(),
                sheet().plan().venue(),
                sheet().plan().schedule().on(LocalDate.of(2026, 12, 24)));
        signUp("Wang Li", "li@example.jp", "en");

        assertEquals(
                "peopleChanged", Refusal.of(() -> changes.change(event, later, before, new Said("before", "after"))));
        assertEquals("peopleChanged", Refusal.of(() -> changes.callOff(event, CancelReason.VENUE, before)));
        change(later);
        EventChanges.Shown stale = new EventChanges.Shown(before.version(), changes.people(event));
        assertEquals("eventChanged", Refusal.of(() -> changes.callOff(event, CancelReason.VENUE, stale)));
        assertEquals(List.of(), told("calledOff"));
        assertFalse(world.listing(event).cancelled());
    }

    @Test
    void what_is_called_off_ends_places_and_waiting_list_and_says_why() throws SQLException {
        assertEquals(2, changes.callOff(event, CancelReason.WEATHER, shown()));

        List<String> mails = told("calledOff");
        assertTrue(mails.get(0).contains("because of the weather"), mails.get(0));
        assertTrue(mails.get(1).contains("do thời tiết"), mails.get(1));
        assertEquals(0, world.taken(event));
        assertEquals(0, world.sql().number("select sum(waiting) from event_places where event_id = ?", event));
        assertEquals(
                2,
                world.sql()
                        .number("select count(*) from registration where state = 'CANCELLED' and changed_by = 'sato'"));
        Listing now = world.listing(event);
        assertEquals(new Listing.Standing(true, CancelReason.WEATHER, 1), now.standing());
        assertEquals("registrationClosed", Refusal.of(() -> signUp("Wang Li", "li@example.jp", "en")));
        assertEquals("eventNotPublished", Refusal.of(() -> changes.callOff(event, CancelReason.WEATHER, shown())));
    }

    @Test
    void what_is_over_is_not_called_off_and_nobody_is_told_so() throws SQLException {
        TestClock.set(sheet().row().schedule().endsAt());

        assertEquals("eventOver", Refusal.of(() -> changes.callOff(event, CancelReason.VENUE, shown())));

        assertEquals(List.of(), told("calledOff"));
    }

    private UUID signedUp(String name, String as) throws SQLException {
        signUp(name, name + "@example.jp", "ne");
        UUID id = UUID.fromString(world.sql().text("select id from registration order by submitted_at desc limit 1"));
        world.sql().run("update registration set " + as + " where id = ?", id);
        return id;
    }

    /** Mails to an address come back. */
    private void stop(String address) throws SQLException {
        byte[] index = seals.of(World.YEAR).index("mail.recipient", SearchForm.mail(address));
        world.sql()
                .run(
                        "insert into stopped_address (id, seal_year, address_index, mail_id, subject_id, status, stopped_at,"
                                + " version) select uuid(), seal_year, unhex(?), id, subject_id, '5.1.1', queued_at, 1"
                                + " from mail limit 1",
                        HexFormat.of().formatHex(index));
    }

    private Map<UUID, String> toBeTold() {
        return untold.open(event).stream()
                .collect(Collectors.toMap(
                        row -> row.note().registrationId(),
                        row -> row.note().what() + " " + row.note().reason()));
    }

    private EventPlan later(int day) {
        EventPlan plan = sheet().plan();
        return at(plan, plan.venue(), plan.schedule().on(LocalDate.of(2026, 12, day)));
    }

    @Test // T4, R-CS4
    void who_is_not_reached_by_a_mail_is_kept_until_somebody_tells() throws SQLException {
        UUID called = signedUp("called", "state = 'CONFIRMED', addressed = false");
        UUID phoned = signedUp("phoned", "state = 'CONFIRMED', confirmed_by = 'PHONE'");
        UUID returned = signedUp("returned", "state = 'CONFIRMED'");
        stop("Returned@example.jp");
        assertEquals(new EventChanges.People(3, 3), changes.people(event));

        assertEquals(3, change(later(24)));

        Map<UUID, String> first =
                Map.of(called, "CHANGED NO_ADDRESS", phoned, "CHANGED ADDRESS", returned, "CHANGED STOPPED");
        assertEquals(first, toBeTold());
        assertEquals(Map.of(event, 3L), untold.counts());
        UntoldRow row = untold.open(event).get(0);
        assertEquals("ne SEEKER", row.language() + " " + row.audience());
        untold.tell(called, version(called));
        assertEquals(new UntoldDesk.Count(2, 1), untold.count(event));
        assertEquals("sato", untold.told(event).get(0).note().told().login());
        assertEquals(1, world.sql().number("select records from access_log where action = 'registration.told'"));
        assertEquals("untoldTold", Refusal.of(() -> untold.tell(called, version(called))));
        assertEquals("untoldUnknown", Refusal.of(() -> untold.tell(UUID.randomUUID(), 1)));
    }

    @Test
    void the_newest_change_counts_until_a_mail_tells_it() throws SQLException {
        UUID called = signedUp("called", "state = 'CONFIRMED', addressed = false");
        UUID phoned = signedUp("phoned", "state = 'CONFIRMED', confirmed_by = 'PHONE'");
        UUID left = signedUp("left", "state = 'CONFIRMED', confirmed_by = 'PHONE'");
        world.sql().run("update event_places set capacity = 9, taken = 5, waiting = 5 where event_id = ?", event);
        change(later(24));
        int shown = version(called);
        untold.tell(called, shown);
        world.sql().run("update registration set confirmed_by = 'LINK' where id = ?", phoned);
        world.sql().run("update registration set living_holder_id = null, state = 'CANCELLED' where id = ?", left);
        TestClock.advance(Duration.ofSeconds(1));

        changes.callOff(event, CancelReason.WEATHER, shown());

        assertEquals(Map.of(called, "CALLED_OFF NO_ADDRESS"), toBeTold(), "again, and nobody who left or has a mail");
        assertEquals(new UntoldDesk.Count(1, 0), untold.count(event));
        assertEquals("untoldChanged", Refusal.of(() -> untold.tell(called, shown)));
        acting.as(new Actor(UUID.randomUUID(), "mori", "HANDLER"));
        assertEquals("programmeNotYours", Refusal.of(() -> untold.open(event)));
        assertEquals("programmeNotYours", Refusal.of(() -> untold.tell(called, version(called))));
    }

    private int version(UUID registration) throws SQLException {
        return (int) world.sql().number("select version from untold where registration_id = ?", registration);
    }

    @Test // R-F6
    void who_does_not_handle_the_years_data_writes_to_nobody() throws SQLException {
        acting.as(new Actor(UUID.randomUUID(), "mori", "HANDLER"));

        assertEquals("programmeNotYours", Refusal.of(() -> changes.callOff(event, CancelReason.OFFICE, shown())));
        assertFalse(world.listing(event).cancelled());
    }

    @Test
    void consultations_are_not_called_off_as_a_whole() throws SQLException {
        UUID arranged = world.event(EventKind.SEEKER_CONSULTATION, 1);
        EventChanges.Shown seen =
                new EventChanges.Shown(texts.sheet(arranged).orElseThrow().version(), new EventChanges.People(0, 0));

        assertEquals("eventArranged", Refusal.of(() -> changes.callOff(arranged, CancelReason.OFFICE, seen)));
    }

    @Test
    void says_before_how_many_of_those_who_wait_more_places_are_offered_to() throws SQLException {
        EventPlan plan = sheet().plan();
        assertEquals(
                0,
                changes.offers(event, seating(plan, Map.of(Audience.SEEKER, 1, Audience.COMPANY, 1), plan.leftOut())));
        EventPlan more = seating(plan, Map.of(Audience.SEEKER, 5, Audience.COMPANY, 1), plan.leftOut());
        assertEquals(1, changes.offers(event, more));
        assertEquals(
                0, changes.offers(event, at(more, plan.venue(), plan.schedule().on(LocalDate.of(2026, 4, 1)))));
        world.sql().run("update registration set addressed = 0 where language = 'vi'");
        assertEquals(0, changes.offers(event, more), "no mail reaches who has no address");
        assertEquals("eventUnknown", Refusal.of(() -> changes.offers(UUID.randomUUID(), more)));
    }
}
