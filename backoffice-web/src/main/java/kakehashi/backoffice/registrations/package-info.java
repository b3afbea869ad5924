/**
 * An event's sign-ups: the list and one person's sheet. Every look is written to the access log by the domain, so each
 * page asks for what it shows exactly once.
 *
 * <p>What the list is filtered by stands in the address (the event, the state, the page), except for the search text: it
 * may be a name, so it is posted and kept with the open page alone.
 *
 * <p>Source: R-W5, R-WS3; experience, back office.
 */
package kakehashi.backoffice.registrations;
