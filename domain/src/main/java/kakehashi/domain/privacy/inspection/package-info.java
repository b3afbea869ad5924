/**
 * The yearly inspection of how personal data is handled: one for each programme year, with the ward's 25 points.
 *
 * <p>Life of an {@link kakehashi.domain.privacy.inspection.Inspection}: opened by a manager, or by the timer from
 * December on; every {@link kakehashi.domain.privacy.inspection.InspectionPoint} answered; closed once {@link
 * kakehashi.domain.privacy.inspection.Checklist} finds nothing missing; perhaps opened again, with a reason. Answers
 * are only ever added, and the last one of a point counts; so is what was done to mend a finding, which may be long
 * after the inspection was closed. Managers write, handlers read, the ward and its auditors read what is closed. It
 * holds nothing of people but the logins of staff, and words that were searched for what tells who somebody is.
 *
 * <p>Source: T15, T16, T17, R-W4, domain 4.4.
 */
package kakehashi.domain.privacy.inspection;
