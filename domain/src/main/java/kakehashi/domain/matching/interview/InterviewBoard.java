package kakehashi.domain.matching.interview;

import java.time.Instant;
import java.util.List;
import kakehashi.domain.event.EventRow;

/**
 * What the screen in the room shows: reference numbers, nobody's name.
 *
 * @param event the event
 * @param now the turn that goes on; null for none
 * @param next the turn after it; null for none
 * @param lines a line for each company, by the number of its booth
 */
public record InterviewBoard(EventRow event, Span now, Span next, List<Line> lines) {

    /** A stretch of the day. */
    public record Span(Instant startsAt, Instant endsAt) {}

    /**
     * A company.
     *
     * @param place the number of its booth; empty while it has none
     * @param company its name
     * @param now who is there now
     * @param next who comes next
     */
    public record Line(String place, String company, List<String> now, List<String> next) {}
}
