/**
 * Incidents with personal data: anybody on the staff reports one; managers work on it, the ward instructs and reads along.
 * Source: T19.
 */
package kakehashi.backoffice.incidents;
