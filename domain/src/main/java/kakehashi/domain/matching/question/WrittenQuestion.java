package kakehashi.domain.matching.question;

/**
 * A question of a company.
 *
 * @param text as it was typed
 * @param otherwise the matter its words touch, where the company says that it is about something else; null for none
 */
public record WrittenQuestion(String text, Matter otherwise) {

    /** Whether its words touch a matter. */
    public boolean isDoubtful() {
        return otherwise != null;
    }
}
