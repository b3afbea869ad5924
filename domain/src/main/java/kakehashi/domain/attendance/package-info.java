/**
 * Who came to an event.
 *
 * <p>Each press at a door is a {@link kakehashi.domain.attendance.Mark}, which is never changed. What the marks of a
 * sign-up come to is a function of the marks alone ({@link kakehashi.domain.attendance.Standing}), in whatever order
 * they arrive: doors without a network send theirs later, twice if need be, and every order gives the same attendance. A
 * press that is made with a network is refused when the person is here already, or outside the hours of check-in; presses
 * that arrive later are taken, and what does not fit together is a conflict for somebody to settle.
 *
 * <p>Mechanism: a press locks its sign-up, reads its marks and writes one; {@link
 * kakehashi.domain.attendance.Attendance} keeps what they come to, for counts and for my page. Reception accounts serve
 * one event a day.
 *
 * <p>Source: domain 1h; R-W5, R-CS1.
 */
package kakehashi.domain.attendance;
