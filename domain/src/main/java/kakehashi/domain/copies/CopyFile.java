package kakehashi.domain.copies;

import java.time.LocalDate;
import java.util.List;

/**
 * A request with its copies; without data of visitors.
 *
 * @param request the request
 * @param lines its copies by number; empty before they were made
 */
public record CopyFile(CopyRequest request, List<CopyLine> lines) {

    /** Where it stands on a day. */
    public CopyStanding standing(LocalDate today) {
        long open = lines.stream()
                .filter(line -> !line.used())
                .map(line -> line.copy().state())
                .filter(state -> state == Copy.State.OUT || state == Copy.State.DESTROYING)
                .count();
        return CopyStanding.of(request.state(), open, request.dueOn(), today);
    }
}
