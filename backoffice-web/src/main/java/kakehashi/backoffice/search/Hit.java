package kakehashi.backoffice.search;

import kakehashi.domain.registration.RegistrationHit;

/**
 * Somebody who was found.
 *
 * @param found the sign-up
 * @param event the title of its event
 */
public record Hit(RegistrationHit found, String event) {}
