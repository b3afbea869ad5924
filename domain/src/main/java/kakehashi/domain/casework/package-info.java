/**
 * Advising somebody over a year: one case for each seeker and each company, with what was advised and what follows.
 *
 * <p>A {@link kakehashi.domain.casework.CaseFile} begins with the first consultation that is confirmed. It belongs to a
 * counsellor and is seen by that one and by managers ({@link kakehashi.domain.casework.CaseDoor}); whoever else must see
 * it says why, and a manager is told. {@link kakehashi.domain.casework.ConsultationRecord}s say what was advised; a kept
 * one is never changed, another takes its place. {@link kakehashi.domain.casework.FollowUp}s say what is due.
 *
 * <p>Nothing is asked about beliefs, grounds of discrimination or crimes, so nothing of it can be kept without the
 * ward's approval ({@link kakehashi.domain.casework.RecordRules}).
 *
 * <p>Source: R-A13, R-A23, R-D13, T5.
 */
package kakehashi.domain.casework;
