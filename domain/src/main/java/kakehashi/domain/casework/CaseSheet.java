package kakehashi.domain.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.consultation.Booking;
import kakehashi.domain.consultation.Conversation;
import kakehashi.domain.consultation.Counsellor;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.registration.Registration;

/**
 * A case with everything that was done, for somebody who may see it.
 *
 * @param file the case
 * @param counsellor whose it is; null when nobody's
 * @param answers name, mail address and phone of the person who spoke last, each as it was said last, in the order of forms;
 *     empty once every consent was withdrawn
 * @param language BCP 47 tag of the language the person is written to
 * @param stay when the seeker's stay ends; null when that is not soon, not told or not for consultations to use
 * @param company what the company stated; null for seekers
 * @param bookings booked consultations, newest first
 * @param conversations written ones, newest first
 * @param records what was advised, newest first
 * @param followUps what is due or was done, by day
 * @param signUps sign-ups for events, newest first
 * @param steps what happened to the case itself, newest first
 * @param notes what staff wrote to what is due and to steps, by their ids; empty once every consent was withdrawn
 * @param redactions what was taken out of records and notes, oldest first
 * @param retention whether the person was asked how it went on after joining a company, by day
 * @param glass who opened it without its being theirs, newest first
 */
public record CaseSheet(
        CaseFile file,
        Counsellor counsellor,
        Map<PersonalField, String> answers,
        String language,
        StayEnd stay,
        CompanyProfile company,
        List<Booking> bookings,
        List<Conversation> conversations,
        List<RecordSheet> records,
        List<FollowUp> followUps,
        List<Registration> signUps,
        List<CaseStep> steps,
        Map<UUID, String> notes,
        List<RecordRedaction> redactions,
        List<RetentionCheck> retention,
        List<CaseGlass> glass) {

    /** Never shows answers. */
    @Override
    public String toString() {
        return "case " + file.number();
    }
}
