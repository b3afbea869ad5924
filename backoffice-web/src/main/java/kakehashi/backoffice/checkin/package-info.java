/**
 * The doors of an event, on its day. The page of a door is a script over one view, which answers its posts in JSON, so
 * that it goes on without a network: a service worker keeps the page, the browser keeps the event's numbers and what was
 * pressed, and sends it later. Nothing about a person is kept, and nothing at all after signing out.
 */
package kakehashi.backoffice.checkin;
