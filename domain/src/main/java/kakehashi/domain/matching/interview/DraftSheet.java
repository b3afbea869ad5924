package kakehashi.domain.matching.interview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A draft as staff see it.
 *
 * @param sheet the interviews of the event
 * @param draft the draft
 * @param meetings by turn, then by company
 * @param unmet wishes that are not met, by company, then by person
 * @param moves what is not as in the draft it was made from; empty when it was made from none
 * @param people reference numbers of all people of the event, whatever became of them, by sign-up
 * @param companies names of all companies of the event, whatever became of them, by sign-up
 */
public record DraftSheet(
        InterviewSheet sheet,
        InterviewDraft draft,
        List<InterviewMeeting> meetings,
        List<InterviewUnmet> unmet,
        List<Move> moves,
        Map<UUID, String> people,
        Map<UUID, String> companies) {

    /** A meeting as it was and as it is; null where it was or is not. */
    public record Move(InterviewMeeting before, InterviewMeeting after) {}

    /** A meeting by its id; empty when it is none of the draft. */
    public Optional<InterviewMeeting> meeting(UUID id) {
        return meetings.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** How many people have a meeting that is this wish of theirs, from 1; 0 for meetings that they did not wish. */
    public long ranked(int rank) {
        return meetings.stream().filter(each -> each.personRank() == rank).count();
    }

    /** The meetings of a sign-up with those who are still there, by the clock. */
    public List<InterviewMeeting> of(UUID registrationId) {
        return meetings.stream()
                .filter(each -> each.place().guest().equals(registrationId)
                        || each.place().host().equals(registrationId))
                .filter(each -> sheet.day().guest(each.place().guest()).isPresent()
                        && sheet.day().host(each.place().host()).isPresent())
                .sorted(Comparator.comparing(InterviewMeeting::startsAt))
                .toList();
    }

    /** Those who are there and have no meeting, by reference number. */
    public List<InterviewDay.Guest> without() {
        return sheet.day().guests().stream()
                .filter(guest ->
                        meetings.stream().noneMatch(each -> each.place().guest().equals(guest.id())))
                .toList();
    }
}
