package kakehashi.domain.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a calendar shows of some days, without who consultations are for.
 *
 * @param bookings the booked consultations, by beginning and counsellor
 * @param free the times that are free from now on, by beginning
 * @param closed the days that were closed
 * @param holidays the public holidays, on which only hours for that day alone take place
 */
public record CalendarSpan(
        List<BookingRow> bookings, List<FreeTime> free, Set<LocalDate> closed, Set<LocalDate> holidays) {}
