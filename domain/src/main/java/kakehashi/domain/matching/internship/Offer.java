package kakehashi.domain.matching.internship;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a host offers at an event.
 *
 * @param id the opening's
 * @param companyId the host
 * @param company its name
 * @param title what it offers, as the host wrote it
 * @param place where, as the host wrote it
 * @param begins the first day
 * @param ends the last day
 * @param days how many days of work
 * @param capacity how many people it takes
 * @param paid whether they are paid
 * @param writtenIn BCP 47 tag of the language the host wrote in
 */
public record Offer(
        UUID id,
        UUID companyId,
        String company,
        String title,
        String place,
        LocalDate begins,
        LocalDate ends,
        int days,
        int capacity,
        boolean paid,
        String writtenIn) {}
