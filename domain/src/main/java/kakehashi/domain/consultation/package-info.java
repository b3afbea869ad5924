/**
 * Consultations: by appointment, who advises when, which times are free, and the times people booked; in writing, the
 * conversations of people with the office.
 *
 * <p>Each {@link kakehashi.domain.consultation.Counsellor} has weekly {@link kakehashi.domain.consultation.Shift}s cut
 * into slots; free times are computed from them, the closed days and the bookings, and never stored. A {@link
 * kakehashi.domain.consultation.Booking} holds a counsellor's time until its address is confirmed or its deadline
 * passes. It belongs to the year-round event of its kind, whose notice, questions, place and keys are its own too.
 *
 * <p>Staff set counsellors, hours and closed days ({@link kakehashi.domain.consultation.HoursDesk}), which never touches
 * what is booked; give bookings a {@link kakehashi.domain.consultation.Resource}, a room or an interpreter, as scarce as a
 * counsellor's time; move, call off and give away ({@link kakehashi.domain.consultation.StaffBookings}, {@link
 * kakehashi.domain.consultation.BookingHandOvers}); and enter what was held without a booking ({@link
 * kakehashi.domain.consultation.WalkIns}).
 *
 * <p>A {@link kakehashi.domain.consultation.Conversation} waits for the office or for the person, whoever writes next;
 * its {@link kakehashi.domain.consultation.ConversationMessage}s are only ever added, each with at most one {@link
 * kakehashi.domain.consultation.AttachedFile}, which is known by its content. Both kinds of form go through {@link
 * kakehashi.domain.consultation.Intake}.
 *
 * <p>Mechanism: whoever takes a time first locks the counsellor's row, then looks for bookings that overlap, so that no
 * crowd can take one time twice, whatever hours are in force; a unique constraint (counsellor and beginning) stands
 * behind that. The same page and the same mail answer known and unknown addresses. A
 * conversation's row is locked before anything is written in it, and each form names itself, so that it writes once.
 *
 * <p>Source: R-A13, R-A23.
 */
package kakehashi.domain.consultation;
