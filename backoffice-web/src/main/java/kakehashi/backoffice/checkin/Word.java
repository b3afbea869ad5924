package kakehashi.backoffice.checkin;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.backoffice.Office;
import kakehashi.domain.attendance.Answer;
import kakehashi.domain.attendance.DoorHours;
import kakehashi.i18n.Texts;

/**
 * What a door tells.
 *
 * @param name an outcome of a press, or how a person stands
 * @param word in a word or two, in large letters
 * @param told what it means and what to do
 */
public record Word(String name, String word, String told) {

    /** Everything a door tells: outcomes, how people stand, and what the door itself finds out. */
    private static final List<String> ALL = Stream.concat(
                    Stream.of(Answer.Outcome.values()).map(Enum::name),
                    Stream.of(
                            "EXPECTED",
                            "WALK_IN",
                            "NO_SHOW",
                            "KEPT",
                            "NOT_LISTED",
                            "NOBODY",
                            "NO_NETWORK",
                            "NO_TICKET"))
            .toList();

    /** Why nobody can be checked in, in a sentence; null for no refusal. */
    static String closed(Answer.Outcome refusal, DoorHours hours, Office office) {
        String key = "checkin.checkin.closed." + refusal;
        Instant moment = refusal == Answer.Outcome.EARLY ? hours.from() : hours.until();
        return refusal == null ? null : Texts.of(office.getLanguage()).format(key, "at", office.time(moment));
    }

    /** Everything in the language of the texts. */
    static List<Word> in(Texts texts) {
        return ALL.stream()
                .map(name -> new Word(name, texts.plain("checkin.word." + name), texts.plain("checkin.told." + name)))
                .toList();
    }
}
