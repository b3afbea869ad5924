package kakehashi.domain.audit;

import java.time.LocalDate;
import kakehashi.domain.staff.Role;

/**
 * Which entries of the access log are wanted; null for all.
 *
 * @param from not before this day, in the office's zone
 * @param to not after this day, in the office's zone
 * @param action what happened, such as {@code registration.view}; or {@link
 *     kakehashi.domain.privacy.access.AccessLog#DENIED} for every look that was refused
 * @param login a part of the login of staff, or of the name of the company that looked
 * @param role in which role
 * @param reference the number of the sign-up or the booking it is about, however it is spelt
 */
public record TrailFilter(LocalDate from, LocalDate to, String action, String login, Role role, String reference) {}
