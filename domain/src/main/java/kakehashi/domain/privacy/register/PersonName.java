package kakehashi.domain.privacy.register;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name in the scripts it was written in, a part for each: {@code 王小明 WANG XIAOMING} is read as {@code WANG XIAOMING},
 * which is how the residence card spells it, and then {@code 王小明}. Words keep their order and nothing is dropped; which
 * part is the family name nobody guesses. Source: domain 2.10.
 */
public final class PersonName {

    /** The languages that names in a script are read in. Kanji stand on the card in their Japanese forms. */
    private static final Map<Integer, String> LANGUAGES = Map.of(
            UScript.HAN, "ja",
            UScript.HIRAGANA, "ja",
            UScript.KATAKANA, "ja",
            UScript.HANGUL, "ko",
            UScript.MYANMAR, "my",
            UScript.DEVANAGARI, "ne",
            UScript.THAI, "th");

    /** The languages of scripts that cards bear. */
    private static final Set<String> ON_CARDS = Set.of("und-Latn", "ja");

    private PersonName() {}

    /**
     * A part of a name.
     *
     * @param text the words
     * @param lang BCP 47 tag; {@code und} and the script where no language is known by it
     */
    public record Part(String text, String lang) {}

    /** The parts, Latin letters first; one when there is one script, none for an empty name. */
    public static List<Part> parts(String name) {
        List<String> latin = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (String word : name.strip().split("[\\s　]+")) {
            (script(word) == UScript.LATIN ? latin : other).add(word);
        }
        return Stream.of(latin, other)
                .map(words -> String.join(" ", words))
                .filter(text -> !text.isEmpty())
                .map(text -> new Part(text, language(script(text))))
                .toList();
    }

    /** Whether it has letters, and none that residence cards bear: neither Latin nor Japanese ones. */
    public static boolean isUnlikeCards(String name) {
        List<Part> parts = parts(name);
        return !parts.isEmpty() && parts.stream().noneMatch(part -> ON_CARDS.contains(part.lang()));
    }

    /** The same in one line. */
    public static String inOrder(String name) {
        return parts(name).stream().map(Part::text).collect(Collectors.joining(" "));
    }

    /** The script of its first letter; signs alone go with Latin words. */
    private static int script(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .map(UScript::getScript)
                .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                .findFirst()
                .orElse(UScript.LATIN);
    }

    private static String language(int script) {
        return LANGUAGES.getOrDefault(script, "und-" + UScript.getShortName(script));
    }
}
