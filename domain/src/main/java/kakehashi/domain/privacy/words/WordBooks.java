package kakehashi.domain.privacy.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Refused;
import kakehashi.domain.staff.Role;
import kakehashi.domain.wording.Said;
import kakehashi.domain.wording.TextChange;
import kakehashi.domain.wording.TextTrail;
import kakehashi.i18n.Languages;

/** The words that texts of staff are searched for; a manager changes them, with trace. Source: T5. */
@ApplicationScoped
public class WordBooks {

    /** What the access log calls changing them. */
    public static final String ACTION = "mail.words";

    /** What the trail knows them by. */
    public static final UUID SUBJECT = UUID.nameUUIDFromBytes(ACTION.getBytes(StandardCharsets.UTF_8));

    /** The longest word. */
    public static final int LONGEST = 60;

    /** The most words of a kind in a language. */
    public static final int MOST = 200;

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    TextTrail trail;

    @Inject
    Acting acting;

    /**
     * The words of a language.
     *
     * @param words of each kind that has some
     * @param version of them as they were read; 0 while nobody changed them
     */
    public record Page(Map<WordKind, List<String>> words, int version) {}

    /** The words of all languages as they are now. */
    @Transactional
    public WordBook current() {
        return new WordBook(all());
    }

    /** The words of all languages as they are now, as lists, by the tag of the language. */
    @Transactional
    public Map<String, Map<WordKind, List<String>>> all() {
        Map<String, Map<WordKind, List<String>>> words = new HashMap<>();
        Languages.all().forEach(each -> words.put(each.tag(), WordBook.initial(each.tag())));
        em.createQuery("select w from CheckedWords w", CheckedWords.class)
                .getResultList()
                .forEach(each -> words.put(each.language(), each.words()));
        return words;
    }

    /** The words of a language as they are now. */
    @Transactional
    public Page page(String language) {
        CheckedWords changed = em.find(CheckedWords.class, language);
        return changed == null ? new Page(WordBook.initial(language), 0) : new Page(changed.words(), changed.version());
    }

    /**
     * Writes the words of a language anew; they hold from the next check on.
     *
     * @param version of the words as the form showed them
     * @param said what was and is said, in words, for the trail
     * @throws Refused {@code managersOnly}; {@code languageUnknown}; {@code wordLength} with the {@code kind}, {@code
     *     wordsMany}; {@code wordsChanged} when somebody else changed them meanwhile
     */
    @Transactional
    public void write(String language, Map<WordKind, List<String>> words, int version, Said said) {
        if (!acting.actor().role().equals(Role.MANAGER.name())) {
            throw new Refused("managersOnly");
        }
        if (Languages.find(language).isEmpty()) {
            throw new Refused("languageUnknown");
        }
        Map<WordKind, List<String>> clean = new EnumMap<>(WordKind.class);
        words.forEach((kind, list) -> clean.put(kind, clean(kind, list)));
        CheckedWords changed = em.find(CheckedWords.class, language, LockModeType.PESSIMISTIC_WRITE);
        if ((changed == null ? 0 : changed.version()) != version) {
            throw new Refused("wordsChanged");
        }
        if (changed == null) {
            changed = new CheckedWords(language);
        }
        changed.write(clean);
        try {
            em.persist(changed);
            trail.add(ACTION, SUBJECT, language, TextChange.Act.WRITTEN, said);
            em.flush();
        } catch (PersistenceException meanwhile) {
            throw new Refused("wordsChanged");
        }
    }

    private static List<String> clean(WordKind kind, List<String> words) {
        List<String> clean = words.stream()
                .map(each -> Normalizer.normalize(each, Normalizer.Form.NFKC).strip())
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        if (clean.size() > MOST) {
            throw new Refused("wordsMany").with("kind", kind).with("most", MOST);
        }
        if (clean.stream().anyMatch(each -> each.length() < kind.shortest() || each.length() > LONGEST)) {
            throw new Refused("wordLength")
                    .with("kind", kind)
                    .with("least", kind.shortest())
                    .with("most", LONGEST);
        }
        return clean;
    }
}
