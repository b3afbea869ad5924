package kakehashi.domain.matching.interview;

import java.util.UUID;

/**
 * Who meets whom where and when.
 *
 * @param host the company's sign-up
 * @param seat which of the company's interviewers, from 1
 * @param guest the person's sign-up
 * @param turn the number of the turn, from 1
 */
public record Place(UUID host, int seat, UUID guest, int turn) {

    /** Whether both meet, wherever. */
    boolean isSamePair(Place other) {
        return host.equals(other.host) && guest.equals(other.guest);
    }

    /** In another turn or with another interviewer. */
    public Place at(int otherSeat, int otherTurn) {
        return new Place(host, otherSeat, guest, otherTurn);
    }
}
