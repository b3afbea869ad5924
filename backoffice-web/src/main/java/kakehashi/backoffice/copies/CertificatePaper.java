package kakehashi.backoffice.copies;

import java.util.List;

/**
 * A certificate ready to be drawn: for each language the same, Japanese first.
 *
 * @param number its number
 * @param name the person's name, a line for each script
 * @param blocks what it says, one for each language
 */
public record CertificatePaper(String number, List<String> name, List<Block> blocks) {

    /**
     * What it says in one language.
     *
     * @param title what it is
     * @param lines what is certified, then number and day
     * @param issuer who issues it
     */
    public record Block(String title, List<String> lines, List<String> issuer) {}

    /** Never shows the name. */
    @Override
    public String toString() {
        return "certificate " + number;
    }
}
