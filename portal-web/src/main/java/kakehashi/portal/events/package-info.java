/** The list of events and an event's own page and calendar file. Read-only and stateless. */
package kakehashi.portal.events;
