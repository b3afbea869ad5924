/**
 * An event's sign-ups: the list and one person's sheet. Every look is written to the access log by the domain, so each
 * page asks for what it shows exactly once.
 *
 * <p>What the list is filtered by stands in the address (the event, the state, the page). The search text may be a name:
 * it is posted and kept with the session, and the address holds a random key of it.
 *
 * <p>Source: R-W5, R-WS3; experience, back office.
 */
package kakehashi.backoffice.registrations;
