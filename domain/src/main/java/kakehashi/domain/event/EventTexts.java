package kakehashi.domain.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.wording.Said;
import kakehashi.domain.wording.Seen;
import kakehashi.domain.wording.TextChange;
import kakehashi.domain.wording.TextRules;
import kakehashi.domain.wording.TextTrail;

/** The words of events in all languages, as staff write them. */
@ApplicationScoped
public class EventTexts {

    /** What the access log calls a change. */
    public static final String ACTION = "event.text";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    Events events;

    @Inject
    TextTrail trail;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** An event with its words; empty when there is none. */
    @Transactional
    public Optional<EventSheet> sheet(UUID id) {
        return Optional.ofNullable(em.find(Event.class, id)).map(EventSheet::of);
    }

    /**
     * Writes an event's words in one language, which are ready then; the same words again confirm them. When the words
     * of the source change, all other languages are stale.
     *
     * @param seen the versions the form showed
     * @return whether anything changed
     * @throws Refused {@code eventUnknown}, {@code languageUnknown}, {@code answersWrong} (see {@link
     *     EventText.Words#problems()}), {@code sourceMissing}, {@code sourceChanged}, {@code textChanged}
     */
    @Transactional
    public boolean write(UUID id, String language, EventText.Words words, Seen seen) {
        Event event = events.locked(id);
        EventText.Words before = before(event, language, words, seen);
        boolean same = before != null && words.equals(EventText.Words.typed(before.parts()));
        if (same && event.texts().get(language).isReady()) {
            return false;
        }
        say(event, language, words);
        if (TextRules.isSource(language) && !same) {
            TextRules.staleAll(event.texts());
        }
        if (same) {
            trail.add(ACTION, id, language, TextChange.Act.CONFIRMED, null);
        } else {
            trail.add(
                    ACTION,
                    id,
                    language,
                    TextChange.Act.WRITTEN,
                    new Said(before == null ? null : before.text(), words.text()));
        }
        em.flush();
        return true;
    }

    /**
     * Mends an event's words in the source, such as a typing mistake; all translations stay as they are. The purpose of use
     * is no part of them: a notice is never mended so.
     *
     * @param reason why no translation need follow, in one line
     * @param seen the versions the form showed
     * @return whether anything changed
     * @throws Refused {@code eventUnknown}, {@code answersWrong} (see {@link EventText.Words#problems()}), {@code
     *     sourceMissing}, {@code textChanged}; {@code reasonWrong} when it is empty or longer than {@link
     *     TextRules#LONGEST_REASON}
     */
    @Transactional
    public boolean mend(UUID id, EventText.Words words, String reason, Seen seen) {
        Event event = events.locked(id);
        EventText.Words before = before(event, TextRules.SOURCE, words, seen);
        String why = TextRules.line(reason);
        if (TextRules.problem(why, TextRules.LONGEST_REASON) != null) {
            throw new Refused("reasonWrong");
        }
        if (before == null) {
            throw new Refused("sourceMissing");
        }
        if (words.equals(EventText.Words.typed(before.parts()))) {
            return false;
        }
        say(event, TextRules.SOURCE, words);
        trail.mended(ACTION, id, new Said(before.text(), words.text()), why);
        em.flush();
        return true;
    }

    /** What an event says in a language before it is written; null for nothing. */
    private static EventText.Words before(Event event, String language, EventText.Words words, Seen seen) {
        TextRules.check(event.texts(), language, seen);
        if (!words.problems().isEmpty()) {
            throw new Refused("answersWrong");
        }
        EventText text = event.texts().get(language);
        return text == null ? null : text.words();
    }

    private void say(Event event, String language, EventText.Words words) {
        event.say(language, words);
        event.texts().get(language).ready(acting.actor().login(), clock.instant());
    }

    /**
     * Finds stale translations right as they are, which makes them ready.
     *
     * @param versions of each translation as it was shown, by language tag
     * @param source the version of the source as it was shown
     * @throws Refused {@code eventUnknown}, {@code languageUnknown}, {@code sourceMissing}, {@code sourceChanged}, {@code
     *     textChanged}
     */
    @Transactional
    public void confirm(UUID id, Map<String, Integer> versions, int source) {
        Event event = events.locked(id);
        List<String> confirmed = new ArrayList<>();
        TextRules.confirm(event.texts(), versions, source, text -> {
            text.ready(acting.actor().login(), clock.instant());
            confirmed.add(text.language());
        });
        trail.confirmed(ACTION, id, confirmed);
        em.flush();
    }
}
