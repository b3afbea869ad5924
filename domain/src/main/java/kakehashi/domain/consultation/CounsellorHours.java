package kakehashi.domain.consultation;

import java.util.List;

/**
 * A counsellor with the hours that are not over.
 *
 * @param counsellor the counsellor
 * @param login of the account of staff that advises under the number; null for none
 * @param shifts the hours, those of single days among them, by first day and beginning
 */
public record CounsellorHours(Counsellor counsellor, String login, List<Shift> shifts) {}
