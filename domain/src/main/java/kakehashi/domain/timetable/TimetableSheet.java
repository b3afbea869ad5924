package kakehashi.domain.timetable;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kakehashi.domain.booth.PlaceNumbers;
import kakehashi.domain.event.EventPart;
import kakehashi.domain.event.EventRow;

/**
 * The day of an event as staff see it.
 *
 * @param event the event
 * @param plan its turns, tables and groups
 * @param companies with a place at the event, by reference number
 * @param interpreters by number
 * @param sizes how many people each group has; groups without any are not named
 * @param ungrouped how many people with a place are in no group yet
 * @param version of the day as it was read; a form names it; 0 while nothing is decided
 */
public record TimetableSheet(
        EventRow event,
        TimetablePlan plan,
        List<CompanyPlace> companies,
        List<Interpreter> interpreters,
        Map<Integer, Integer> sizes,
        int ungrouped,
        int version)
        implements EventPart {

    /** The numbers of tables, or of the booths that companies have. */
    public List<String> places() {
        return event.kind().hasTables()
                ? IntStream.rangeClosed(1, plan.tables())
                        .mapToObj(String::valueOf)
                        .toList()
                : companies.stream()
                        .map(CompanyPlace::number)
                        .filter(number -> !number.isEmpty())
                        .sorted(DayPlans.byNumber())
                        .toList();
    }

    /** The names of the companies at a place. */
    public List<String> at(String place) {
        return companies.stream()
                .filter(each -> each.number().equals(place))
                .map(CompanyPlace::company)
                .toList();
    }

    /** What was typed for the places of companies, by sign-up, as it would stand there, with what cannot be. */
    public PlaceNumbers numbered(Map<UUID, String> typed) {
        return event.kind().hasTables() ? PlaceNumbers.ofTables(typed) : PlaceNumbers.ofBooths(typed);
    }

    /** Whether the event moved since its turns were set, so that some are no longer within it. */
    public boolean isStray() {
        return plan.turns().stream()
                .anyMatch(turn -> turn.startsAt().isBefore(event.schedule().startsAt())
                        || turn.endsAt().isAfter(event.schedule().endsAt()));
    }
}
