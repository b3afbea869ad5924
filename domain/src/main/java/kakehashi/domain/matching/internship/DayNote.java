package kakehashi.domain.matching.internship;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import kakehashi.domain.privacy.register.AnswerCheck;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.domain.privacy.words.WordBook;
import kakehashi.domain.shared.Refused;
import kakehashi.i18n.Language;

/**
 * What somebody writes about a day of an internship.
 *
 * @param day the day
 * @param language in which it is written
 * @param text as it was typed
 */
public record DayNote(LocalDate day, Language language, String text) {

    /**
     * The text as it is stored: plain, with line breaks.
     *
     * @throws Refused {@code answer.missing}; as {@link #clean}
     */
    String checked(WordBook book) {
        return clean(text, book).orElseThrow(() -> new Refused("answer.missing"));
    }

    /**
     * A text about an internship as it is stored; empty for none.
     *
     * @throws Refused {@code answer.tooLong} with {@code most}; {@code answer.invisible}; {@code answer.zawgyi}; {@code
     *     dayWords} with the {@code words} nobody may collect. Source: T5
     */
    static Optional<String> clean(String typed, WordBook book) {
        Optional<String> clean = AnswerCheck.normalise(PersonalField.MESSAGE, typed);
        String text = clean.orElse("");
        if (text.codePointCount(0, text.length()) > InternDay.LONGEST) {
            throw new Refused("answer.tooLong").with("most", InternDay.LONGEST);
        }
        String words = book.forbiddenIn(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .map(Finding::words)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!words.isEmpty()) {
            throw new Refused("dayWords").with("words", words);
        }
        return clean;
    }

    /** Never shows the text. */
    @Override
    public String toString() {
        return "note of " + day;
    }
}
