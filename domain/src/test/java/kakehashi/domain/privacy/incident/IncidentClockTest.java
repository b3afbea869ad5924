package kakehashi.domain.privacy.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Deed;
import kakehashi.domain.testing.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Until when what is due about an incident. Source: T19, domain 4.1. */
class IncidentClockTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Actor SUZUKI = new Actor(UUID.randomUUID(), "suzuki", "MANAGER");

    /** Midnight is near: in Tokyo it is the 24th already. */
    private static final Instant NOTICED = Instant.parse("2026-11-23T15:10:00Z");

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 24);
    private static final IncidentFacts.Words WORDS = new IncidentFacts.Words("cause", "none", "no", "lock it");

    private final Incident incident = new Incident(
            UUID.randomUUID(),
            "J000000001",
            new IncidentReport(Incident.Kind.LOST_PAPER, NOTICED, "hall", "searched"),
            LocalDate.ofInstant(NOTICED, TOKYO),
            by(NOTICED));

    private static Deed by(Instant at) {
        return new Deed(SUZUKI, at);
    }

    private static Instant day(int days) {
        return NOTICED.plus(Duration.ofDays(days));
    }

    private IncidentClock clock(IncidentClock.Duty duty, Instant now) {
        return IncidentClock.of(incident, now, TOKYO).get(duty.ordinal());
    }

    private void find(boolean malicious) {
        incident.find(new IncidentFacts(null, malicious, List.of(IncidentFacts.Remedy.SHUT), WORDS));
    }

    @Test
    void the_ward_is_told_within_the_hour() {
        Instant hour = NOTICED.plus(IncidentClock.AT_ONCE);
        assertEquals(
                IncidentClock.Standing.SOON,
                clock(IncidentClock.Duty.WARD, hour).standing());
        assertTrue(clock(IncidentClock.Duty.WARD, hour.plusMillis(1)).isLate());
        assertEquals(hour, clock(IncidentClock.Duty.WARD, hour).until());
        incident.tell(Incident.Way.PHONE, hour, by(day(1)));
        assertEquals(
                IncidentClock.Standing.DONE,
                clock(IncidentClock.Duty.WARD, day(9)).standing());
    }

    @Test
    void who_tells_later_was_late() {
        incident.tell(Incident.Way.VISIT, day(1), by(day(2)));
        assertEquals(
                IncidentClock.Standing.DONE_LATE,
                clock(IncidentClock.Duty.WARD, day(2)).standing());
        assertEquals("incidentTold", Refusal.of(() -> incident.tell(Incident.Way.PHONE, day(1), by(day(2)))));
    }

    @Test
    void the_first_report_is_due_from_the_third_to_the_fifth_day() {
        IncidentClock.Duty duty = IncidentClock.Duty.PRELIMINARY;
        assertEquals(FIRST.plusDays(4), clock(duty, NOTICED).last());
        assertEquals(IncidentClock.Standing.RUNNING, clock(duty, day(1)).standing());
        assertEquals(IncidentClock.Standing.SOON, clock(duty, day(2)).standing());
        assertEquals(IncidentClock.Standing.SOON, clock(duty, day(4)).standing());
        assertEquals(IncidentClock.Standing.LATE, clock(duty, day(5)).standing());
    }

    @Test
    void the_final_report_has_thirty_days_and_sixty_when_it_was_done_on_purpose() {
        IncidentClock.Duty duty = IncidentClock.Duty.FINAL;
        assertEquals(LocalDate.of(2026, 12, 23), clock(duty, NOTICED).last());
        assertTrue(clock(duty, day(30)).isLate());
        find(true);
        assertEquals(LocalDate.of(2027, 1, 22), clock(duty, NOTICED).last());
        assertFalse(clock(duty, day(59)).isLate());
        assertTrue(clock(duty, day(60)).isLate());
    }

    @Test
    void reports_are_handed_over_in_their_order() {
        assertEquals("incidentNotYet", Refusal.of(() -> incident.hand(false, by(day(1)))));
        incident.tell(Incident.Way.PHONE, NOTICED, by(NOTICED));
        assertEquals("incidentNotYet", Refusal.of(() -> incident.hand(true, by(day(1)))));
        incident.hand(false, by(day(1)));
        assertEquals("incidentReported", Refusal.of(() -> incident.hand(false, by(day(1)))));
        assertEquals("incidentNotYet", Refusal.of(() -> incident.hand(true, by(day(1)))), "nothing was found out");
        find(false);
        incident.hand(true, by(day(40)));
        assertEquals(
                IncidentClock.Standing.DONE_LATE,
                clock(IncidentClock.Duty.FINAL, day(41)).standing());
        assertEquals(List.of(Incident.Step.INSTRUCT), incident.missing());
        incident.instruct("inform them", true, by(day(41)));
        assertEquals(List.of(), incident.missing());
    }

    @Test
    void moments_that_cannot_be_are_refused() {
        assertEquals("incidentMoment", Refusal.of(() -> incident.tell(Incident.Way.PHONE, null, by(day(1)))));
        assertEquals("incidentMoment", Refusal.of(() -> incident.tell(Incident.Way.PHONE, day(2), by(day(1)))));
        assertEquals("incidentMoment", Refusal.of(() -> incident.tell(Incident.Way.PHONE, day(-1), by(day(1)))));
        IncidentFacts later = new IncidentFacts(day(1), false, List.of(IncidentFacts.Remedy.SHUT), WORDS);
        assertEquals("incidentHappened", Refusal.of(() -> incident.find(later)));
        IncidentFacts nothing = new IncidentFacts(null, false, List.of(), WORDS);
        assertEquals("incidentRemedies", Refusal.of(() -> incident.find(nothing)));
        IncidentFacts silent = new IncidentFacts(
                null, false, List.of(IncidentFacts.Remedy.SHUT), new IncidentFacts.Words("", "x", "x", "x"));
        assertEquals("incidentFacts", Refusal.of(() -> incident.find(silent)));
    }

    /** Time only ever brings a report that was not handed over nearer to its end. */
    @Property
    void what_is_not_done_goes_from_time_to_little_time_to_none(
            @ForAll @IntRange(max = 100) int days, @ForAll @IntRange(max = 100) int more) {
        for (IncidentClock.Duty duty : IncidentClock.Duty.values()) {
            IncidentClock.Standing earlier = clock(duty, day(days)).standing();
            IncidentClock.Standing later = clock(duty, day(days + more)).standing();
            assertTrue(earlier.compareTo(later) <= 0, duty + " after " + days + " and " + more);
        }
    }
}
