package kakehashi.portal.form;

/**
 * Something to mend, for the summary on top of a form.
 *
 * @param anchor the id of the input it is about
 * @param text what is wrong, in the reader's words
 */
public record Problem(String anchor, String text) {}
