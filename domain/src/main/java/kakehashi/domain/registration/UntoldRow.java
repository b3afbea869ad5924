package kakehashi.domain.registration;

import kakehashi.domain.event.Audience;

/**
 * Somebody who is or was to be told another way that an event was changed or called off.
 *
 * @param note what there is to tell, why no mail did, and who told it
 * @param reference the number of the sign-up
 * @param audience as whom the person signed up
 * @param language of the sign-up, a BCP 47 tag
 */
public record UntoldRow(Untold note, String reference, Audience audience, String language) {}
