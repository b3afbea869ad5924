package kakehashi.domain.privacy.words;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words of a language that texts of staff are searched for, once a manager changed them. */
@Entity
@Table(name = "checked_word")
public class CheckedWords {

    @Id
    private String language;

    private String belief;
    private String discrimination;
    private String crime;

    /** Null where the words were changed before there were any of this kind. */
    private String health;

    /** Null where the words were changed before there were any of this kind. */
    private String harmless;

    private String title;
    private String anybody;
    private String contact;

    @Version
    private int version;

    /** For JPA. */
    protected CheckedWords() {}

    CheckedWords(String language) {
        this.language = language;
    }

    void write(Map<WordKind, List<String>> words) {
        belief = lines(words, WordKind.BELIEF);
        discrimination = lines(words, WordKind.DISCRIMINATION);
        crime = lines(words, WordKind.CRIME);
        health = lines(words, WordKind.HEALTH);
        harmless = lines(words, WordKind.HARMLESS);
        title = lines(words, WordKind.TITLE);
        anybody = lines(words, WordKind.ANYBODY);
        contact = lines(words, WordKind.CONTACT);
    }

    private static String lines(Map<WordKind, List<String>> words, WordKind kind) {
        return String.join("\n", words.getOrDefault(kind, List.of()));
    }

    /** BCP 47 tag. */
    public String language() {
        return language;
    }

    /** The words of each kind, in the order they were written. */
    public Map<WordKind, List<String>> words() {
        Map<WordKind, List<String>> words = new EnumMap<>(WordKind.class);
        words.put(WordKind.BELIEF, belief.lines().toList());
        words.put(WordKind.DISCRIMINATION, discrimination.lines().toList());
        words.put(WordKind.CRIME, crime.lines().toList());
        words.put(WordKind.HEALTH, later(WordKind.HEALTH, health));
        words.put(WordKind.HARMLESS, later(WordKind.HARMLESS, harmless));
        words.put(WordKind.TITLE, title.lines().toList());
        words.put(WordKind.ANYBODY, anybody.lines().toList());
        words.put(WordKind.CONTACT, contact.lines().toList());
        return words;
    }

    private List<String> later(WordKind kind, String written) {
        return written == null
                ? WordBook.initial(language).getOrDefault(kind, List.of())
                : written.lines().toList();
    }

    /** Counts its changes. */
    public int version() {
        return version;
    }
}
