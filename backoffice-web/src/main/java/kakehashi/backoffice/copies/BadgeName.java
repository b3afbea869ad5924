package kakehashi.backoffice.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A name in the scripts it was written in, a line for each: {@code WANG XIAOMING 王小明} becomes two. Words keep their
 * order and nothing is dropped; which part is the family name nobody guesses. Source: domain 2.10.
 */
final class BadgeName {

    private BadgeName() {}

    /** The lines, Latin letters first; one when there is one script. */
    static List<String> lines(String name) {
        List<String> latin = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (String word : name.strip().split("[\\s　]+")) {
            (isLatin(word) ? latin : other).add(word);
        }
        return Stream.of(latin, other)
                .filter(words -> !words.isEmpty())
                .map(words -> String.join(" ", words))
                .toList();
    }

    /** Whether its first letter is Latin; signs alone go with Latin words. */
    private static boolean isLatin(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .map(script -> script == Character.UnicodeScript.LATIN)
                .orElse(true);
    }
}
