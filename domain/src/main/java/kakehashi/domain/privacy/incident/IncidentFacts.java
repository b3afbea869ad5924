package kakehashi.domain.privacy.incident;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.TextRules;

/**
 * What was found out about an incident, as the report to the ward asks for it.
 *
 * @param happenedAt when it happened; null while nobody knows
 * @param malicious whether somebody did it on purpose
 * @param remedies what is done for those whose data it was about
 * @param words what is written
 */
public record IncidentFacts(Instant happenedAt, boolean malicious, List<Remedy> remedies, Words words) {

    /** What can be done for those whose data it was about. Their notice says it. */
    public enum Remedy {
        /** What was lost is looked for. */
        SEARCHING,
        /** It is back. */
        RECOVERED,
        /** Who got it by mistake has erased it. */
        DELETED,
        /** The way by which it was seen is shut. */
        SHUT,
        /** Passwords or keys were changed. */
        KEYS_CHANGED,
        /** The police know. */
        POLICE;

        /** As stored: names with blanks between. */
        static String stored(List<Remedy> remedies) {
            return remedies.stream().map(Remedy::name).collect(Collectors.joining(" "));
        }

        /** As they were stored; none for null. */
        static List<Remedy> read(String stored) {
            return Stream.ofNullable(stored)
                    .flatMap(all -> Arrays.stream(all.split(" ")))
                    .filter(each -> !each.isEmpty())
                    .map(Remedy::valueOf)
                    .toList();
        }
    }

    /**
     * What is written.
     *
     * @param cause why it happened
     * @param harm what harm came of it, or may come
     * @param publication whether and how it is made public
     * @param prevention what is done so that it does not happen again
     */
    public record Words(String cause, String harm, String publication, String prevention) {

        /** Takes the words as they are stored. */
        public Words {
            cause = TextRules.lines(cause);
            harm = TextRules.lines(harm);
            publication = TextRules.lines(publication);
            prevention = TextRules.lines(prevention);
        }

        /** All of them, in order. */
        List<String> all() {
            return List.of(cause, harm, publication, prevention);
        }
    }

    /** What is said at once; the rest is found out later. */
    public IncidentFacts {
        remedies = List.copyOf(remedies);
    }

    /**
     * Lets it pass when it can be stored.
     *
     * @throws Refused {@code incidentHappened} for a moment after it was noticed; {@code incidentRemedies} when none is
     *     named; {@code incidentFacts} when words are missing or too long
     */
    void check(Instant noticedAt) {
        if (happenedAt != null && happenedAt.isAfter(noticedAt)) {
            throw new Refused("incidentHappened");
        }
        if (remedies.isEmpty()) {
            throw new Refused("incidentRemedies");
        }
        if (words.all().stream().anyMatch(each -> TextRules.problem(each, IncidentReport.LONGEST) != null)) {
            throw new Refused("incidentFacts").with("most", IncidentReport.LONGEST);
        }
    }
}
