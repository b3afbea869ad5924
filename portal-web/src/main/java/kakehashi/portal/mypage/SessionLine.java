package kakehashi.portal.mypage;

import java.util.UUID;

/**
 * A session in the reader's words.
 *
 * @param id the session
 * @param device roughly which device
 * @param begun when somebody signed in
 * @param used when it was last used
 * @param here whether it is this browser's
 */
public record SessionLine(UUID id, String device, String begun, String used, boolean here) {}
