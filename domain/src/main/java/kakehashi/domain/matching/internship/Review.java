package kakehashi.domain.matching.internship;

import java.util.List;

/**
 * What one side says of an internship.
 *
 * @param answers to the questions of the side, in their order
 * @param text in own words; empty for none
 * @param language BCP 47 tag of the language it is written in
 * @param shown whether a seeker agrees that the host reads it; always true of a host
 */
public record Review(List<ReviewAnswer> answers, String text, String language, boolean shown) {

    /** Never shows what is said. */
    @Override
    public String toString() {
        return "review";
    }
}
