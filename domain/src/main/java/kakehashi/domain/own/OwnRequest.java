package kakehashi.domain.own;

/**
 * A request as its own person sees it. What became of it is told once it is answered; null before, and where there is
 * nothing to tell.
 *
 * @param request what is asked for and where it stands
 * @param details what the person wrote, opened; null for nothing
 * @param decision what the ward decided
 * @param ground why not all is done
 * @param reason what the ward says of it, opened
 * @param remedy what was done, opened
 */
public record OwnRequest(
        DataRequest request,
        String details,
        DataRequest.Decision decision,
        DataRequest.Ground ground,
        String reason,
        String remedy) {

    /** Never shows what was written. */
    @Override
    public String toString() {
        return request.reference();
    }
}
