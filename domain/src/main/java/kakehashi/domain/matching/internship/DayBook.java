package kakehashi.domain.matching.internship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The days of somebody's internship.
 *
 * @param registrationId the sign-up
 * @param eventId the event
 * @param reference the sign-up's number
 * @param offer where the person is
 * @param days from the first day to today or the last day, in order; empty before the first
 */
public record DayBook(UUID registrationId, UUID eventId, String reference, Offer offer, List<Day> days) {

    /**
     * One day.
     *
     * @param day the day
     * @param note what the person noted; null for nothing
     * @param language BCP 47 tag of the note's language; null without one
     * @param confirmedAt when the host said that the person was there; null before
     */
    public record Day(LocalDate day, String note, String language, Instant confirmedAt) {

        /** Whether something is noted. */
        public boolean isNoted() {
            return note != null;
        }

        /** Whether the host says that the person was there. */
        public boolean isConfirmed() {
            return confirmedAt != null;
        }

        /** Whether the note can still be written. */
        public boolean isOpen() {
            return note == null || confirmedAt == null;
        }

        /** Never shows the note. */
        @Override
        public String toString() {
            return "day " + day;
        }
    }

    /** One of the days; empty for another. */
    public Optional<Day> on(LocalDate day) {
        return days.stream().filter(each -> each.day().equals(day)).findFirst();
    }

    /** On how many days the host says that the person was there. */
    public int confirmed() {
        return (int) days.stream().filter(Day::isConfirmed).count();
    }
}
