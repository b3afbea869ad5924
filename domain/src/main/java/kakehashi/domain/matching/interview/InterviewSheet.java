package kakehashi.domain.matching.interview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.event.EventPart;
import kakehashi.domain.event.EventRow;

/**
 * The interviews of an event, as staff see them.
 *
 * @param event the event
 * @param day what a timetable is made from
 * @param run the search that goes on, or the last one; null for none
 * @param running whether it goes on
 * @param drafts newest first
 * @param publishedDraftId the draft that everybody sees; null for none
 * @param version as it was read; a form names it; 0 while nothing is decided
 */
public record InterviewSheet(
        EventRow event,
        InterviewDay day,
        InterviewRun run,
        boolean running,
        List<InterviewDraft> drafts,
        UUID publishedDraftId,
        int version)
        implements EventPart {

    /** The draft with a number; empty when there is none. */
    public Optional<InterviewDraft> draft(int number) {
        return drafts.stream().filter(each -> each.number() == number).findFirst();
    }

    /** The draft that everybody sees; empty when there is none. */
    public Optional<InterviewDraft> published() {
        return drafts.stream()
                .filter(each -> each.id().equals(publishedDraftId))
                .findFirst();
    }
}
