package kakehashi.domain.registration;

/**
 * Which registrations of an event staff want to see.
 *
 * @param text a reference number, a mail address, a phone number, or beginnings of name words; empty for all
 * @param state only those in this state; null for all
 */
public record RegistrationFilter(String text, Registration.State state) {}
