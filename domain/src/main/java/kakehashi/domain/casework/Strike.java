package kakehashi.domain.casework;

import java.util.stream.Stream;
import kakehashi.domain.shared.Refused;

/** Words that may not stand in a text, and are taken out of it wherever they stand. Source: T5. */
record Strike(String words) {

    /** What stands where words were taken out. */
    static final String MARK = "■■■";

    /**
     * Takes the words as they were typed.
     *
     * @throws Refused {@code redactionNothing} for none
     */
    Strike {
        words = words.strip();
        if (words.isEmpty()) {
            throw new Refused("redactionNothing");
        }
    }

    /** A text without them. */
    String from(String text) {
        return text.replace(words, MARK);
    }

    /**
     * How many characters of them stand in some texts.
     *
     * @throws Refused {@code redactionNothing} when they stand in none
     */
    int characters(String... texts) {
        int places = Stream.of(texts).mapToInt(this::places).sum();
        if (places == 0) {
            throw new Refused("redactionNothing");
        }
        return places * words.codePointCount(0, words.length());
    }

    private int places(String text) {
        return (text.length() - text.replace(words, "").length()) / words.length();
    }

    /** Never shows the words. */
    @Override
    public String toString() {
        return "strike";
    }
}
