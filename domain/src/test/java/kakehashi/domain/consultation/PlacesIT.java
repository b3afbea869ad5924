package kakehashi.domain.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kakehashi.domain.event.Listing;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.registration.ConfirmationKey;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.testing.Advice;
import kakehashi.domain.testing.Crowd;
import kakehashi.domain.testing.QueuedMail;
import kakehashi.domain.testing.Refusal;
import kakehashi.domain.testing.Talk;
import kakehashi.domain.testing.UnderOffice;
import kakehashi.domain.wording.Said;
import kakehashi.domain.wording.TextTrail;
import kakehashi.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Consultations at other places than the office. Source: R-A13, R-A23. */
class PlacesIT extends UnderOffice {

    private static final Actor SUZUKI = new Actor(UUID.randomUUID(), "suzuki", "MANAGER");
    private static final Instant THURSDAY = Advice.FIRST.plus(Duration.ofDays(7));
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    private static final Said CHANGED = new Said("before", "after");
    private static final Map<String, Listing.Place> WORDS = Map.of(
            "ja", new Listing.Place("大久保特別出張所", "東京都新宿区大久保二丁目12番7号"),
            "en", new Listing.Place("Okubo Branch Office", "2-12-7 Okubo, Shinjuku-ku, Tokyo"));

    @Inject
    PlaceDesk places;

    @Inject
    MeetingPlaces known;

    @Inject
    HoursDesk desk;

    @Inject
    HoursCheck check;

    @Inject
    Resources resources;

    @Inject
    Assignments assignments;

    @Inject
    StaffBookings staff;

    @Inject
    Bookings bookings;

    @Inject
    ConsultationSlots slots;

    @Inject
    ConsultationDesk consultations;

    @Inject
    ConsultationCalendar calendar;

    @Inject
    ConversationDesk talks;

    @Inject
    TextTrail trail;

    @Inject
    Acting acting;

    private Advice advice;
    private UUID okubo;

    /** The first counsellor advises at the office, the second on Thursdays in Okubo. */
    @BeforeEach
    void open() throws SQLException {
        advice = Advice.open(world, 2);
        world.handled(SUZUKI);
        acting.as(SUZUKI);
        okubo = places.add(UUID.randomUUID(), WORDS);
        move(okubo);
    }

    private Shift thursdays(int counsellor) {
        return desk.all().get(counsellor - 1).shifts().stream()
                .filter(each -> each.terms().weekday() == DayOfWeek.THURSDAY)
                .findFirst()
                .orElseThrow();
    }

    private void move(UUID place) {
        Shift shift = thursdays(2);
        desk.agree(shift.id(), shift.terms().at(place), trail.last(shift.counsellorId()), CHANGED);
    }

    private UUID id(String reference) throws SQLException {
        return UUID.fromString(world.sql().text("select id from consultation_booking where reference = ?", reference));
    }

    private BookingRequest form(Spot spot, String mail) {
        BookingRequest form = advice.form(spot.startsAt(), mail);
        BookingRequest.Wish wish = new BookingRequest.Wish(
                form.wish().audience(), Channel.IN_PERSON, form.wish().theme(), spot.startsAt(), spot.place());
        return new BookingRequest(
                form.submissionId(), wish, form.language(), form.noticeTextId(), form.answers(), form.company());
    }

    private String booked(Spot spot, String mail) throws SQLException {
        String reference = bookings.book(form(spot, mail)).reference();
        bookings.confirm(advice.key(reference));
        return reference;
    }

    private List<String> mails(String template) throws SQLException {
        return QueuedMail.all(world).stream()
                .filter(each -> each.template().equals(template))
                .map(QueuedMail::text)
                .toList();
    }

    private Booking booking(String reference) throws SQLException {
        return consultations.outside(id(reference));
    }

    @Test
    void a_time_at_a_place_is_booked_there_and_told_everywhere() throws SQLException {
        assertEquals(
                Set.of(Spot.atOffice(THURSDAY), new Spot(THURSDAY, okubo)),
                slots.free(Channel.IN_PERSON).stream()
                        .map(Slot::spot)
                        .filter(each -> each.startsAt().equals(THURSDAY))
                        .collect(Collectors.toSet()));

        String reference = booked(new Spot(THURSDAY, okubo), "a@example.jp");
        assertEquals(new Spot(THURSDAY, okubo), booking(reference).spot());
        assertEquals(okubo, bookings.lookAt(advice.key(reference)).wish().place());
        assertEquals(2, consultations.counsellor(id(reference)).orElseThrow(), "who advises there");
        List<String> mails = mails(BookingLetters.BOOKED);
        assertEquals(1, mails.size());
        assertTrue(mails.get(0).contains("Okubo Branch Office, 2-12-7 Okubo"), mails.get(0));
        assertEquals(okubo, consultations.coming().get(0).place());
        assertTrue(
                slots.at(Channel.IN_PERSON, new Spot(THURSDAY, okubo)).isEmpty(),
                "the only counsellor there is booked");
        assertEquals(
                "slotTaken",
                Refusal.of(() -> bookings.book(form(new Spot(THURSDAY, UUID.randomUUID()), "b@example.jp"))));
        assertEquals(
                Set.of(okubo),
                calendar.of(DAY, DAY).free().stream()
                        .map(FreeTime::place)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    @Test
    void a_booking_moves_between_places_at_the_same_time_and_its_person_is_told() throws SQLException {
        String reference = booked(Spot.atOffice(THURSDAY), "a@example.jp");
        bookings.change(advice.key(reference), new Spot(THURSDAY, okubo));

        assertEquals(new Spot(THURSDAY, okubo), booking(reference).spot());
        assertTrue(mails(BookingLetters.CHANGED).get(0).contains("Okubo Branch Office"));
        int version = booking(reference).version();
        staff.move(id(reference), Spot.atOffice(THURSDAY), version, StaffBookings.AskedBy.PERSON);
        assertNull(booking(reference).spot().place());
        assertEquals(
                List.of(false, true),
                mails(BookingLetters.CHANGED).stream()
                        .map(each -> each.contains("Okubo"))
                        .sorted()
                        .toList(),
                "the second names the office");
    }

    @Test
    void only_rooms_of_the_place_can_be_had_and_a_room_stays_behind() throws SQLException {
        UUID office = resources.add(Resource.Kind.ROOM, List.of(), null);
        UUID there = resources.add(Resource.Kind.ROOM, List.of(), okubo);
        UUID interpreter = resources.add(Resource.Kind.INTERPRETER, List.of("vi"), null);
        String reference = booked(new Spot(THURSDAY, okubo), "a@example.jp");
        UUID booking = id(reference);

        AssignmentSheet sheet = assignments.sheet(booking);
        assertEquals(
                Set.of(there, interpreter),
                sheet.choices().stream().map(Resource::id).collect(Collectors.toSet()));
        assertEquals("resourceElsewhere", Refusal.of(() -> assignments.assign(booking, office, null, sheet.version())));
        assignments.assign(booking, there, interpreter, sheet.version());

        int version = booking(reference).version();
        staff.move(booking, Spot.atOffice(THURSDAY), version, StaffBookings.AskedBy.PERSON);
        Booking moved = booking(reference);
        assertTrue(moved.held(Resource.Kind.ROOM).isLost());
        assertEquals(interpreter, moved.held(Resource.Kind.INTERPRETER).id());
        assertEquals("placeUnknown", Refusal.of(() -> resources.add(Resource.Kind.ROOM, List.of(), UUID.randomUUID())));
    }

    @Test
    void hours_that_move_leave_what_is_booked_and_name_it() throws SQLException {
        String reference = booked(new Spot(THURSDAY, okubo), "a@example.jp");
        Shift shift = thursdays(2);
        Counsellor two = desk.all().get(1).counsellor();

        assertEquals(List.of(), check.outside(two));
        assertEquals(
                List.of(reference),
                check.outside(two, shift.id(), shift.terms().at(null)).stream()
                        .map(BookingRow::reference)
                        .toList());
        move(null);
        assertEquals(okubo, booking(reference).spot().place(), "as it was told");
        assertEquals(
                List.of(reference),
                check.outside(two).stream().map(BookingRow::reference).toList());
    }

    @Test
    void what_was_told_and_the_end_of_a_place_wait_until_nothing_is_there() throws SQLException {
        String reference = booked(new Spot(THURSDAY, okubo), "a@example.jp");
        Map<String, Listing.Place> other = new HashMap<>(WORDS);
        other.put("ja", new Listing.Place("別の場所", "東京都新宿区"));

        assertEquals("placeTold", Refusal.of(() -> change(other, null)));
        assertEquals("placeHours", Refusal.of(() -> change(WORDS, DAY)));
        Map<String, Listing.Place> more = new HashMap<>(WORDS);
        more.put("vi", new Listing.Place("Văn phòng chi nhánh Okubo", "Tokyo"));
        change(more, null);
        assertEquals(
                "Văn phòng chi nhánh Okubo",
                known.find(okubo).orElseThrow().name(Languages.find("vi").orElseThrow()));

        move(null);
        assertEquals("placeBooked", Refusal.of(() -> change(more, DAY)));
        change(more, DAY.plusDays(1));
        int last = booking(reference).version();
        staff.cancel(id(reference), last, StaffBookings.AskedBy.PERSON);
        change(other, DAY);
        assertEquals("別の場所", known.find(okubo).orElseThrow().name(Languages.standard()));
        assertEquals("placeStopped", Refusal.of(() -> move(okubo)));
        assertEquals("placeUnknown", Refusal.of(() -> move(UUID.randomUUID())));
        assertEquals("hoursChanged", Refusal.of(() -> places.change(okubo, other, null, 0, CHANGED)));
        assertEquals("venueWords", Refusal.of(() -> places.add(UUID.randomUUID(), Map.of())));
        acting.as(new Actor(UUID.randomUUID(), "kato", "HANDLER"));
        assertEquals("managersOnly", Refusal.of(() -> places.add(UUID.randomUUID(), WORDS)));
        assertEquals("managersOnly", Refusal.of(() -> change(WORDS, null)));
        assertEquals(1, known.all().size());
    }

    @Test
    void of_words_that_change_while_somebody_books_there_the_person_is_told_those_that_stay() throws Exception {
        ConfirmationKey key = advice.key(booked(Spot.atOffice(THURSDAY), "a@example.jp"));
        Map<String, Listing.Place> other = new HashMap<>(WORDS);
        other.put("en", new Listing.Place("Another Office", "1-1-1 Okubo, Shinjuku-ku, Tokyo"));
        int shown = trail.last(okubo);
        List<Callable<String>> both = List.of(
                () -> inRequest(() -> {
                    acting.as(SUZUKI);
                    places.change(okubo, other, null, shown, CHANGED);
                    return "changed";
                }),
                () -> inRequest(
                        () -> bookings.change(key, new Spot(THURSDAY, okubo)).reference()));
        List<Crowd.Outcome<String>> outcomes = Crowd.together(both);
        assertTrue(outcomes.get(1).succeeded(), outcomes::toString);
        if (!outcomes.get(0).succeeded()) {
            assertEquals("placeTold", ((Refused) outcomes.get(0).failure()).code());
        }
        String stays = known.find(okubo).orElseThrow().name(Languages.find("en").orElseThrow());
        assertEquals(outcomes.get(0).succeeded() ? "Another Office" : "Okubo Branch Office", stays);
        String mail = mails(BookingLetters.CHANGED).get(0);
        assertTrue(mail.contains(stays), mail);
    }

    @Test // pressed twice
    void the_same_form_adds_one_place() throws SQLException {
        long venues = world.sql().count("venue");
        UUID form = UUID.randomUUID();
        assertEquals(form, places.add(form, WORDS));
        assertEquals(form, places.add(form, WORDS));
        Map<String, Listing.Place> other = Map.of("ja", new Listing.Place("別の場所", "東京都新宿区1"));
        assertEquals("placeAdded", Refusal.of(() -> places.add(form, other)));
        assertEquals(venues + 1, world.sql().count("venue"));
        assertEquals(
                Set.of(okubo, form), known.all().stream().map(MeetingPlace::id).collect(Collectors.toSet()));
        assertEquals(1, trail.of(form, 9).size());
    }

    @Test // R-WS4
    void where_people_may_come_is_nobodys_secret_in_an_answer() throws SQLException {
        Talk talk = Talk.begin(world, advice, "vi", 10);
        assertEquals(List.of(), talks.warn(talk.id(), "東京都新宿区大久保二丁目12番7号へおいでください。"));
        assertEquals(
                List.of(Finding.Kind.ADDRESS),
                talks.warn(talk.id(), "東京都新宿区大久保二丁目99番9号へおいでください。").stream()
                        .map(Finding::kind)
                        .distinct()
                        .toList());
    }

    private void change(Map<String, Listing.Place> words, LocalDate stopped) {
        places.change(okubo, words, stopped, trail.last(okubo), CHANGED);
    }
}
