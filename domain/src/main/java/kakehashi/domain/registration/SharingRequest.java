package kakehashi.domain.registration;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.i18n.Language;

/**
 * What a seeker agrees to show a company.
 *
 * @param seekerId who agrees
 * @param registrationId the own sign-up whose answers these are
 * @param companyId who is to see them
 * @param items which answers
 * @param until the last day
 * @param language the language it was read in
 */
public record SharingRequest(
        UUID seekerId,
        UUID registrationId,
        UUID companyId,
        Set<PersonalField> items,
        LocalDate until,
        Language language) {}
