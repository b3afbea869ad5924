package kakehashi.domain.consultation;

import java.time.LocalDate;

/**
 * A day on which nobody advises.
 *
 * @param day the day, in the office's zone
 * @param bookings how many consultations are booked on it all the same
 */
public record ClosedDayRow(LocalDate day, long bookings) {}
