/**
 * What a person sees of and does with their own data, signed in by a mailed link: consents with their receipts and
 * their withdrawal, looks of staff and companies, requests to the ward, and a calendar to subscribe to.
 *
 * <p>Everything is asked for with the {@link kakehashi.domain.signin.Visitor}s of the session; what belongs to somebody
 * else is not there. A withdrawal is a row beside the consent, which stays as it was given. Looks come from a view that
 * does not say who looked.
 *
 * <p>Source: T4, T7; domain 4.1; architecture, services and data.
 */
package kakehashi.domain.own;
