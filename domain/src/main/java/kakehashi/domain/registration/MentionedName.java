package kakehashi.domain.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kakehashi.domain.privacy.sealing.SearchForm;

/**
 * Whether a text mentions somebody. A name in kanji, kana or Hangul is found anywhere in it. Of others, whose words may be
 * words of a language too, two that follow each other must stand there, or the only one, when it is long.
 */
final class MentionedName {

    private static final int LONG = 4;

    private final String letters;
    private final String sequence;

    MentionedName(String text) {
        this.letters = SearchForm.letters(text);
        this.sequence = " " + String.join(" ", inOrder(text)) + " ";
    }

    /** All words, the repeated ones too. */
    private static List<String> inOrder(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("\\s+")) {
            words.addAll(SearchForm.words(word));
        }
        return words;
    }

    /** What of a name stands in the text; empty when nothing does. */
    Optional<String> of(String name) {
        List<String> words = List.copyOf(SearchForm.words(name));
        String joined = String.join("", words);
        if (joined.codePoints().anyMatch(MentionedName::isEastern)) {
            boolean there = joined.codePointCount(0, joined.length()) > 1 && letters.contains(joined);
            return there ? Optional.of(joined) : Optional.empty();
        }
        if (words.size() == 1) {
            return joined.length() < LONG ? Optional.empty() : standing(joined);
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            Optional<String> pair = standing(words.get(i) + " " + words.get(i + 1));
            if (pair.isPresent()) {
                return pair;
            }
        }
        return Optional.empty();
    }

    private Optional<String> standing(String words) {
        return sequence.contains(" " + words + " ") ? Optional.of(words) : Optional.empty();
    }

    private static boolean isEastern(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
