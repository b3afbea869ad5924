package kakehashi.domain.mailing;

import java.util.List;
import java.util.Map;
import kakehashi.domain.mail.OutgoingMail;
import kakehashi.domain.privacy.words.Finding;
import kakehashi.i18n.Language;

/**
 * A mail to a group, as staff see it.
 *
 * @param mail the mail
 * @param words the free words by language tag
 * @param previews what would leave now, one for each language of its people, in the order of languages; empty when it has
 *     left
 * @param findings what must not leave, by language tag
 * @param states how many of its mails are in each state; empty before they are queued
 * @param leftOut its people who get none, by number; empty when it has left
 */
public record GroupMailSheet(
        GroupMail mail,
        Map<String, String> words,
        List<Preview> previews,
        Map<String, List<Finding>> findings,
        Map<OutgoingMail.State, Long> states,
        List<LeftOut> leftOut) {

    /**
     * A letter as one of its readers gets it.
     *
     * @param language its readers' language
     * @param people how many they are
     * @param subject its subject
     * @param text its text
     * @param lacking whether the words of staff are missing in this language, and come in English
     */
    public record Preview(Language language, int people, String subject, String text, boolean lacking) {

        /** Never shows the text. */
        @Override
        public String toString() {
            return "preview in " + language;
        }
    }

    /** How many people would get it now. */
    public int people() {
        return previews.stream().mapToInt(Preview::people).sum();
    }

    /** How many of its mails are in a state. */
    public long count(OutgoingMail.State state) {
        return states.getOrDefault(state, 0L);
    }
}
