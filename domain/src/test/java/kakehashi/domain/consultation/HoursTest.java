package kakehashi.domain.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.Samples;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.testing.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

// R-A13
class HoursTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 4, 1);
    private static final Counsellor ONE = new Counsellor(1, List.of("ja", "en"));
    private static final Counsellor TWO = new Counsellor(2, List.of("ja"));
    private static final Instant MONDAY = at(LocalDate.of(2026, 11, 23), 0, 0);
    private static final Instant NEXT_MONDAY = MONDAY.plus(Duration.ofDays(7));

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(Samples.TOKYO).toInstant();
    }

    private static Shift shift(Counsellor counsellor, DayOfWeek day, int from, int until) {
        return new Shift(counsellor, day, LocalTime.of(from, 0), LocalTime.of(until, 0), BEGIN);
    }

    private static List<Slot> free(Set<LocalDate> closed, List<Hours.Taken> taken, Shift... shifts) {
        return new Hours(List.of(shifts), closed, day -> false, Samples.TOKYO)
                .free(Channel.PHONE, MONDAY, NEXT_MONDAY, taken);
    }

    private static List<String> times(List<Slot> slots) {
        return slots.stream()
                .map(slot -> slot.startsAt().atZone(Samples.TOKYO).toLocalTime().toString())
                .toList();
    }

    @Test
    void a_shift_is_cut_into_slots_and_what_is_left_is_no_slot() {
        List<Slot> slots = free(Set.of(), List.of(), shift(ONE, DayOfWeek.TUESDAY, 10, 13));
        assertEquals(List.of("10:00", "10:45", "11:30", "12:15"), times(slots));
        assertEquals(at(LocalDate.of(2026, 11, 24), 13, 0), slots.get(3).endsAt());
        List<Slot> longer =
                free(Set.of(), List.of(), shift(ONE, DayOfWeek.TUESDAY, 10, 13).cutInto(50));
        assertEquals(List.of("10:00", "10:50", "11:40"), times(longer));
    }

    @Test
    void two_counsellors_share_a_time_and_the_first_is_asked_first() {
        List<Slot> slots =
                free(Set.of(), List.of(), shift(ONE, DayOfWeek.TUESDAY, 10, 12), shift(TWO, DayOfWeek.TUESDAY, 10, 11));
        assertEquals(List.of("10:00", "10:45"), times(slots));
        assertEquals(List.of(ONE.id(), TWO.id()), slots.get(0).counsellors());
        assertEquals(List.of(ONE.id()), slots.get(1).counsellors());
    }

    @Test
    void a_time_is_gone_when_everybody_is_busy() {
        Instant ten = at(LocalDate.of(2026, 11, 24), 10, 0);
        Hours.Taken first = new Hours.Taken(ONE.id(), ten, ten.plus(Duration.ofMinutes(45)));
        Hours.Taken second = new Hours.Taken(TWO.id(), ten, ten.plus(Duration.ofMinutes(45)));
        Shift one = shift(ONE, DayOfWeek.TUESDAY, 10, 12);
        Shift two = shift(TWO, DayOfWeek.TUESDAY, 10, 12);
        assertEquals(List.of("10:00", "10:45"), times(free(Set.of(), List.of(first), one, two)));
        assertEquals(
                List.of(TWO.id()),
                free(Set.of(), List.of(first), one, two).get(0).counsellors());
        assertEquals(List.of("10:45"), times(free(Set.of(), List.of(first, second), one, two)));
    }

    @Test
    void a_booking_made_under_other_hours_blocks_every_slot_it_touches() {
        Instant start = at(LocalDate.of(2026, 11, 24), 10, 30);
        Hours.Taken odd = new Hours.Taken(ONE.id(), start, start.plus(Duration.ofMinutes(30)));
        assertEquals(
                List.of("11:30", "12:15"), times(free(Set.of(), List.of(odd), shift(ONE, DayOfWeek.TUESDAY, 10, 13))));
    }

    @Test
    void closed_days_and_days_out_of_force_have_no_times() {
        Shift shift = shift(ONE, DayOfWeek.TUESDAY, 10, 12);
        assertEquals(List.of(), free(Set.of(LocalDate.of(2026, 11, 24)), List.of(), shift));
        assertEquals(
                2, free(Set.of(LocalDate.of(2026, 11, 25)), List.of(), shift).size());
        assertEquals(List.of(), free(Set.of(), List.of(), shift.until(LocalDate.of(2026, 11, 23))));
        Shift later =
                new Shift(ONE, DayOfWeek.TUESDAY, LocalTime.of(10, 0), LocalTime.of(12, 0), LocalDate.of(2026, 11, 25));
        assertEquals(List.of(), free(Set.of(), List.of(), later));
    }

    @Test
    void on_a_public_holiday_only_hours_opened_for_that_day_take_place() {
        LocalDate holiday = LocalDate.of(2026, 11, 23);
        Shift weekly = shift(ONE, DayOfWeek.MONDAY, 10, 12);
        Shift once = new Shift(TWO, DayOfWeek.MONDAY, LocalTime.of(11, 0), LocalTime.of(12, 0), holiday).until(holiday);
        Hours hours = new Hours(List.of(weekly, once), Set.of(), holiday::equals, Samples.TOKYO);
        List<Slot> slots = hours.free(Channel.PHONE, MONDAY, NEXT_MONDAY.minusSeconds(1), List.of());
        assertEquals(List.of("11:00"), times(slots));
        assertEquals(List.of(TWO.id()), slots.get(0).counsellors());
        assertEquals(List.of("10:00", "10:45"), times(free(Set.of(), List.of(), weekly)), "on any other Monday");
    }

    @Test
    void a_channel_that_is_not_offered_has_no_times() {
        Shift shift = shift(ONE, DayOfWeek.TUESDAY, 10, 12).by(Channel.IN_PERSON);
        assertEquals(List.of(), free(Set.of(), List.of(), shift));
    }

    @Test
    void counsellors_at_two_places_share_no_time_in_person_but_do_by_phone() {
        UUID place = UUID.randomUUID();
        Shift elsewhere = shift(TWO, DayOfWeek.TUESDAY, 10, 11);
        elsewhere.agree(elsewhere.terms().at(place));
        List<Shift> shifts = List.of(shift(ONE, DayOfWeek.TUESDAY, 10, 11), elsewhere);
        Hours hours = new Hours(shifts, Set.of(), day -> false, Samples.TOKYO);
        Instant ten = at(LocalDate.of(2026, 11, 24), 10, 0);

        List<Slot> inPerson = hours.free(Channel.IN_PERSON, MONDAY, NEXT_MONDAY, List.of());
        assertEquals(
                Set.of(Spot.atOffice(ten), new Spot(ten, place)),
                inPerson.stream().map(Slot::spot).collect(Collectors.toSet()));
        assertTrue(inPerson.stream().allMatch(slot -> slot.counsellors().size() == 1));
        List<Slot> byPhone = hours.free(Channel.PHONE, MONDAY, NEXT_MONDAY, List.of());
        assertEquals(
                List.of(Spot.atOffice(ten)), byPhone.stream().map(Slot::spot).toList());
        assertEquals(List.of(ONE.id(), TWO.id()), byPhone.get(0).counsellors());

        Instant end = byPhone.get(0).endsAt();
        assertTrue(hours.offer(TWO.id(), Channel.IN_PERSON, new Spot(ten, place), end));
        assertFalse(hours.offer(TWO.id(), Channel.IN_PERSON, Spot.atOffice(ten), end), "not where one is told to come");
        assertTrue(hours.offer(TWO.id(), Channel.PHONE, Spot.atOffice(ten), end));
    }

    @Test
    void hours_in_which_nobody_comes_are_at_no_place() {
        ShiftTerms terms =
                shift(ONE, DayOfWeek.TUESDAY, 10, 12).by(Channel.PHONE).terms();
        assertNull(terms.at(UUID.randomUUID()).place());
        assertTrue(terms.reach(LocalDate.of(2099, 1, 1)), "no end is known");
        ShiftTerms ended = shift(ONE, DayOfWeek.TUESDAY, 10, 12)
                .until(LocalDate.of(2026, 11, 30))
                .terms();
        assertTrue(ended.reach(LocalDate.of(2026, 11, 24)), "a Tuesday");
        assertFalse(ended.reach(LocalDate.of(2026, 11, 25)), "no Tuesday is left");
    }

    @Test
    void only_times_inside_the_span_are_free() {
        Hours hours = new Hours(List.of(shift(ONE, DayOfWeek.TUESDAY, 10, 12)), Set.of(), day -> false, Samples.TOKYO);
        Instant ten = at(LocalDate.of(2026, 11, 24), 10, 0);
        assertEquals(List.of("10:00"), times(hours.free(Channel.PHONE, ten, ten.plusSeconds(60), List.of())));
        assertEquals(List.of("10:45"), times(hours.free(Channel.PHONE, ten.plusSeconds(1), NEXT_MONDAY, List.of())));
    }

    @Test
    void where_clocks_are_put_back_a_slot_still_has_its_length() {
        Shift night = new Shift(ONE, DayOfWeek.SUNDAY, LocalTime.of(1, 0), LocalTime.of(4, 0), BEGIN);
        Hours hours = new Hours(List.of(night), Set.of(), day -> false, ZoneId.of("Europe/Berlin"));
        List<Slot> slots = hours.free(
                Channel.PHONE, Instant.parse("2026-10-24T20:00:00Z"), Instant.parse("2026-10-25T20:00:00Z"), List.of());
        assertEquals(5, slots.size());
        assertTrue(slots.stream()
                .allMatch(
                        slot -> Duration.between(slot.startsAt(), slot.endsAt()).toMinutes() == 45));
    }

    @Test
    void hours_in_which_no_slot_fits_are_refused() {
        assertThrows(Refused.class, () -> shift(ONE, DayOfWeek.TUESDAY, 12, 10));
    }

    /** Whatever shifts there are, however they are cut: who takes only free times never has two at once. */
    @Property(tries = 100)
    void free_times_of_a_counsellor_never_lead_to_overlapping_bookings(@ForAll long seed) {
        Random random = new Random(seed);
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            int from = 8 + random.nextInt(6);
            shifts.add(shift(
                            random.nextBoolean() ? ONE : TWO,
                            DayOfWeek.of(1 + random.nextInt(7)),
                            from,
                            from + 2 + random.nextInt(6))
                    .cutInto(20 + 5 * random.nextInt(8)));
        }
        Hours hours = new Hours(shifts, Set.of(), day -> false, Samples.TOKYO);
        List<Hours.Taken> taken = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            List<Slot> free = hours.free(Channel.PHONE, MONDAY, NEXT_MONDAY, taken);
            if (free.isEmpty()) {
                break;
            }
            Slot slot = free.get(random.nextInt(free.size()));
            taken.add(new Hours.Taken(
                    slot.counsellors().get(random.nextInt(slot.counsellors().size())), slot.startsAt(), slot.endsAt()));
        }
        for (Hours.Taken each : taken) {
            Slot slot = new Slot(each.startsAt(), each.endsAt(), null, List.of());
            List<Hours.Taken> others = taken.stream()
                    .filter(other -> other != each && other.counsellor().equals(each.counsellor()))
                    .collect(Collectors.toList());
            assertFalse(others.stream().anyMatch(other -> slot.overlaps(other.startsAt(), other.endsAt())));
        }
    }

    private static ShiftTerms terms(Random random) {
        LocalDate first = BEGIN.plusDays(random.nextInt(40));
        LocalDate last = random.nextInt(3) == 0 ? null : first.plusDays(random.nextInt(30));
        LocalTime from = LocalTime.of(9 + random.nextInt(6), 0);
        DayOfWeek weekday = DayOfWeek.of(1 + random.nextInt(7));
        return random.nextInt(4) == 0
                ? ShiftTerms.on(first, from, from.plusHours(2), 45, ShiftTerms.timed())
                : new ShiftTerms(weekday, from, from.plusHours(2), 45, ShiftTerms.timed(), first, last);
    }

    /** On a public holiday weekly hours give way to those for that day alone. */
    private static boolean bothOn(LocalDate day, ShiftTerms one, ShiftTerms other) {
        boolean apart = PublicHolidays.isOne(day) && one.isForOneDay() != other.isForOneDay();
        return one.holdOn(day) && other.holdOn(day) && !apart;
    }

    /** Hours of one counsellor meet exactly when there is a day on which both take place at the same time. */
    @Property(tries = 300)
    void hours_meet_when_there_is_a_day_on_which_both_take_the_same_time(@ForAll long seed) {
        Random random = new Random(seed);
        ShiftTerms one = terms(random);
        ShiftTerms other = terms(random);
        boolean sameTime = one.from().isBefore(other.until()) && other.from().isBefore(one.until());
        boolean sameDay = BEGIN.datesUntil(BEGIN.plusDays(100)).anyMatch(day -> bothOn(day, one, other));
        assertEquals(sameTime && sameDay, one.meets(other), one + " and " + other);
        assertEquals(one.meets(other), other.meets(one));
    }

    @Test
    void hours_that_cannot_be_are_refused_with_their_reason() {
        LocalTime ten = LocalTime.of(10, 0);
        LocalTime noon = LocalTime.of(12, 0);
        assertEquals("slotLengthWrong", Refusal.of(() -> on(ten, noon, 10, ShiftTerms.timed())));
        assertEquals("hoursTooShort", Refusal.of(() -> on(ten, noon, 150, ShiftTerms.timed())));
        assertEquals("hoursTooShort", Refusal.of(() -> on(noon, ten, 45, ShiftTerms.timed())));
        assertEquals("channelsNone", Refusal.of(() -> on(ten, noon, 45, Set.of())));
        assertEquals("channelsNone", Refusal.of(() -> on(ten, noon, 45, Set.of(Channel.MESSAGE))));
        ShiftTerms never =
                new ShiftTerms(DayOfWeek.MONDAY, ten, noon, 45, ShiftTerms.timed(), BEGIN, BEGIN.plusDays(3));
        assertEquals("daysNone", Refusal.of(never::check));
        on(ten, noon, 120, ShiftTerms.timed());
    }

    private static void on(LocalTime from, LocalTime until, int length, Set<Channel> channels) {
        ShiftTerms.on(BEGIN, from, until, length, channels).check();
    }
}
