package kakehashi.backoffice.copies;

import java.util.List;

/**
 * What stands on somebody's badge.
 *
 * @param event the event's title
 * @param name the name, a line for each script
 * @param company the company; empty for seekers
 * @param role who the person is, in Japanese
 * @param ownRole the same in the language of the sign-up; empty when that is Japanese
 * @param language BCP 47 tag of the sign-up's language
 * @param reference the reception number
 */
public record Badge(
        String event,
        List<String> name,
        String company,
        String role,
        String ownRole,
        String language,
        String reference) {

    /** Never shows the name. */
    @Override
    public String toString() {
        return reference;
    }
}
