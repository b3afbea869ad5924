package kakehashi.domain.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.domain.company.Company;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.company.Doubt;
import kakehashi.domain.privacy.consent.Consent;
import kakehashi.domain.privacy.register.PersonalField;

/**
 * A registration with everything on its sheet, for the staff who handle its event.
 *
 * @param registration the registration
 * @param answers the answers given, opened, in the order of forms; the mail address among them
 * @param company what the company stated; null for seekers
 * @param companyCheck whether staff must look at the company; null for seekers
 * @param companyDoubts why they must; empty for seekers and when they need not
 * @param consents what the person agreed to, in the order given
 * @param withdrawnAt when the person withdrew the consent to take part, since when no answers are shown; null while it
 *     holds
 */
public record RegistrationFile(
        Registration registration,
        Map<PersonalField, String> answers,
        CompanyProfile company,
        Company.Check companyCheck,
        Set<Doubt> companyDoubts,
        List<Consent> consents,
        Instant withdrawnAt) {

    /** Never shows answers. */
    @Override
    public String toString() {
        return registration.reference();
    }
}
