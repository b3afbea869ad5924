package kakehashi.backoffice.texts;

import kakehashi.domain.wording.TextRules;
import kakehashi.domain.wording.TextState;
import kakehashi.i18n.Language;

/**
 * A language in the table of texts.
 *
 * @param language the language
 * @param name what the reader calls it; empty when that is what it calls itself
 * @param state null when the text is missing
 * @param version of the text; 0 when it is missing
 * @param title its first words; empty when it is missing
 * @param shown the language visitors are shown instead; null when they are shown this one
 * @param changed who changed it last, and when; empty when nobody did
 */
public record TextLine(
        Language language, String name, TextState state, int version, String title, Language shown, String changed) {

    /** The language's tag. */
    public String tag() {
        return language.tag();
    }

    /** Whether it is the source of all others. */
    public boolean source() {
        return TextRules.isSource(language.tag());
    }

    /** The name of its state; {@code MISSING} when there is none. */
    public String stateName() {
        return state == null ? "MISSING" : state.name();
    }

    /** Whether the source changed after it was written. */
    public boolean stale() {
        return state == TextState.STALE;
    }

    /** Whether it can be shown. */
    public boolean ready() {
        return state == TextState.READY;
    }

    /** Whether visitors are shown another language instead. */
    public boolean fallen() {
        return shown != null;
    }

    /** What confirming it posts: which version was shown. */
    public String token() {
        return language.tag() + ":" + version;
    }

    /** What is to be done about it, the end of a key, by who may write. */
    public String task(boolean writing) {
        return !writing ? "read" : state == null ? "write" : stale() ? "check" : "edit";
    }
}
