package kakehashi.domain.privacy.holding;

import java.util.List;

/**
 * One part of what is held about somebody.
 *
 * @param part which
 * @param pieces what is held, in the order it is told; empty when nothing is
 */
public record Section(Part part, List<Piece> pieces) {}
