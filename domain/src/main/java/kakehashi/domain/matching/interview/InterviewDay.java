package kakehashi.domain.matching.interview;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.event.Event;
import kakehashi.domain.timetable.Interpreter;
import kakehashi.domain.timetable.Turn;

/**
 * All that a timetable of interviews is made from, and nobody's name.
 *
 * @param event the event
 * @param rules what holds for everybody
 * @param turns of the day, by the clock
 * @param hosts companies with a place, by reference number
 * @param guests people with a place, by reference number
 * @param interpreters by number
 * @param wishes of both sides
 * @param pins meetings that staff fixed
 */
public record InterviewDay(
        Event event,
        InterviewRules rules,
        List<Turn> turns,
        List<Host> hosts,
        List<Guest> guests,
        List<Interpreter> interpreters,
        Wishes wishes,
        List<InterviewPin> pins) {

    /**
     * A company that is there.
     *
     * @param id its sign-up
     * @param reference the sign-up's number
     * @param companyId the company
     * @param company its name
     * @param place the number of its booth; empty while it has none
     * @param seats how many people interview at the same time
     * @param first the first turn in which it is there
     * @param last the last turn in which it is there; before the first for none
     * @param most how many interviews one after the other it offers
     */
    public record Host(
            UUID id,
            String reference,
            UUID companyId,
            String company,
            String place,
            int seats,
            int first,
            int last,
            int most) {}

    /**
     * Somebody who is there.
     *
     * @param id the sign-up
     * @param reference its number
     * @param language BCP 47 tag
     * @param first the first turn in which the person is there
     * @param last the last turn in which the person is there; before the first for none
     */
    public record Guest(UUID id, String reference, String language, int first, int last) {}

    /** The company of a sign-up; empty when it is not there. */
    public Optional<Host> host(UUID id) {
        return hosts.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The person of a sign-up; empty when they are not there. */
    public Optional<Guest> guest(UUID id) {
        return guests.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** A turn; empty for none. */
    public Optional<Turn> turn(int number) {
        return turns.stream().filter(each -> each.number() == number).findFirst();
    }

    /** A meeting in words that name nobody: the person's number, the company and the beginning. */
    public String words(Place place) {
        String who = guest(place.guest()).map(Guest::reference).orElse("?");
        String where = host(place.host()).map(Host::company).orElse("?");
        ZoneId zone = event.schedule().zone();
        String when = turn(place.turn())
                .map(each -> each.startsAt().atZone(zone).toLocalTime().toString())
                .orElse("?");
        return who + " · " + where + " · " + when;
    }
}
