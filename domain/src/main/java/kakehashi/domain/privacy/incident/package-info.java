/**
 * Incidents with personal data: reported by anybody on the staff, told to the ward at once, looked into, and closed with
 * the ward's instruction.
 *
 * <p>An {@link kakehashi.domain.privacy.incident.Incident} has a number from the moment it is reported. {@link
 * kakehashi.domain.privacy.incident.IncidentClock} says which report is due when; {@link
 * kakehashi.domain.privacy.incident.AffectedPersons} finds in the access log whose data were seen, and staff add or take
 * out persons with a reason. Words are searched for what tells who somebody is, and refused. Nothing is sent to the
 * ward from here: steps say that it was.
 *
 * <p>Source: T19, domain 4.1 (reports of leaks), domain 4.4 (the report's fields).
 */
package kakehashi.domain.privacy.incident;
