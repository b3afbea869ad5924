package kakehashi.domain.timetable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Languages;

/**
 * What staff decide of an interpreter.
 *
 * @param language into and from which they interpret, BCP 47 tag
 * @param startsAt from when they are there
 * @param endsAt until when
 * @param places the number of a booth or table by the number of the turn; one place for each turn at most
 */
public record InterpreterPlan(String language, Instant startsAt, Instant endsAt, Map<Integer, String> places) {

    /**
     * Checks what does not depend on the day.
     *
     * @throws Refused {@code languageUnknown}; {@code interpreterHours} unless the beginning comes before the end
     */
    public InterpreterPlan {
        places = Map.copyOf(places);
        if (Languages.find(language).isEmpty()) {
            throw new Refused("languageUnknown");
        }
        if (!startsAt.isBefore(endsAt)) {
            throw new Refused("interpreterHours");
        }
    }

    /** Whether every turn they have a place in is there, within their hours, and at a place that there is. */
    boolean fits(List<Turn> turns, Set<String> known) {
        return places.entrySet().stream()
                .allMatch(each -> known.contains(each.getValue()) && isThere(each.getKey(), turns));
    }

    private boolean isThere(int number, List<Turn> turns) {
        return turns.stream().anyMatch(turn -> turn.number() == number && covers(turn));
    }

    /** Whether they are there all through a turn. */
    public boolean covers(Turn turn) {
        return !turn.startsAt().isBefore(startsAt) && !turn.endsAt().isAfter(endsAt);
    }
}
