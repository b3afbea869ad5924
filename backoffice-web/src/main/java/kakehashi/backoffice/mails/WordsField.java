package kakehashi.backoffice.mails;

import java.util.List;
import java.util.Optional;
import kakehashi.backoffice.texts.Posted;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.i18n.Language;

/**
 * A field for the words of staff in one language.
 *
 * @param language its language
 * @param name what the reader of the page calls it
 * @param saved what is kept
 * @param shown what the field shows: what was just typed, else what is kept
 * @param readers how many people of the mail read it
 * @param findings what in the kept words must not leave
 */
public record WordsField(
        Language language, String name, String saved, String shown, int readers, List<Finding> findings) {

    private static final String FIELD = "words-";

    static WordsField of(Language language, String name, String saved, int readers, List<Finding> findings) {
        String typed = Optional.ofNullable(Posted.asked(FIELD + language.tag())).orElse(saved);
        return new WordsField(language, name, saved, typed, readers, findings);
    }

    /** The id and name of the field. */
    public String getId() {
        return FIELD + language.tag();
    }

    /** Its language's tag. */
    public String getTag() {
        return language.tag();
    }

    /** Whether something in it must not leave. */
    public boolean isWrong() {
        return !findings.isEmpty();
    }

    /** What the field is described by: its problem, if there is one, and its hint. */
    public String getDescribed() {
        return (isWrong() ? getId() + "-problem " : "") + getId() + "-hint";
    }

    /** Whether other words were typed than are kept. */
    boolean isChanged() {
        return !shown.replace("\r\n", "\n").strip().equals(saved);
    }
}
