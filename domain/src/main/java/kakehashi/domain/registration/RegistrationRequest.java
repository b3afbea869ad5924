package kakehashi.domain.registration;

import java.util.Map;
import java.util.UUID;
import kakehashi.domain.company.CompanyProfile;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.i18n.Language;

/**
 * A filled-in form.
 *
 * @param submissionId names the form, so that posting it twice is told from two forms
 * @param eventId the event
 * @param audience for whom the place is
 * @param language the language it was filled in
 * @param noticeTextId the notice that was on the screen when the person agreed
 * @param news whether the person also agreed to mails about next events
 * @param offerDeclared whether the person declared a job offer
 * @param waits whether the person joins the waiting list when no place is free
 * @param answers what was typed, by field, not yet normalised
 * @param company what the company stated; null for seekers
 */
public record RegistrationRequest(
        UUID submissionId,
        UUID eventId,
        Audience audience,
        Language language,
        UUID noticeTextId,
        boolean news,
        boolean offerDeclared,
        boolean waits,
        Map<PersonalField, String> answers,
        CompanyProfile company)
        implements PostedForm {

    /** Never shows answers. */
    @Override
    public String toString() {
        return "form " + submissionId;
    }
}
