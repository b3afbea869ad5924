/** The year's events as staff see them: what is on, how it stands, and the way to its sign-ups. */
package kakehashi.backoffice.events;
