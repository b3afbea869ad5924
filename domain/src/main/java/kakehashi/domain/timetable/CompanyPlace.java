package kakehashi.domain.timetable;

import java.util.UUID;
import kakehashi.domain.booth.Booth;

/**
 * Where a company is at an event.
 *
 * @param registrationId its sign-up
 * @param reference the sign-up's number
 * @param company the company's name
 * @param number of its booth or table; empty while it has none
 * @param interviewers how many people interview at the same time; null when the company did not say
 * @param slots how many interviews each of them offers; null when the company did not say
 */
public record CompanyPlace(
        UUID registrationId, String reference, String company, String number, Integer interviewers, Integer slots) {

    static CompanyPlace of(UUID registrationId, String reference, String company, Booth booth) {
        return booth == null
                ? new CompanyPlace(registrationId, reference, company, "", null, null)
                : new CompanyPlace(
                        registrationId, reference, company, booth.place(), booth.interviewers(), booth.slots());
    }

    /** The same company at another place. */
    CompanyPlace at(String place) {
        return new CompanyPlace(registrationId, reference, company, place, interviewers, slots);
    }
}
