package kakehashi.domain.own;

/**
 * A request as its own person sees it.
 *
 * @param request what is asked for and where it stands
 * @param details what the person wrote, opened; null for nothing
 */
public record OwnRequest(DataRequest request, String details) {

    /** Never shows what was written. */
    @Override
    public String toString() {
        return request.reference();
    }
}
