package kakehashi.domain.registration;

import java.util.Set;
import java.util.UUID;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.privacy.consent.Disclosure;
import kakehashi.domain.privacy.register.PersonalField;

/**
 * A company that a seeker may show answers to, because both take part in one event.
 *
 * @param seekerId the seeker
 * @param registrationId the seeker's sign-up, whose answers can be shown
 * @param eventId the event both take part in
 * @param companyId the company
 * @param profile what the company stated
 * @param checking whether staff look at the company once more, so that it sees nothing until they have
 * @param answers what can be shown, in the order of forms
 * @param agreed what is shown now; null when nothing is
 */
public record Sharing(
        UUID seekerId,
        UUID registrationId,
        UUID eventId,
        UUID companyId,
        CompanyProfile profile,
        boolean checking,
        Set<PersonalField> answers,
        Disclosure agreed) {

    /** The company's name. */
    public String company() {
        return profile.name();
    }

    /** Whether the company sees an answer now. */
    public boolean shows(PersonalField answer) {
        return agreed != null && agreed.items().contains(answer.name());
    }
}
