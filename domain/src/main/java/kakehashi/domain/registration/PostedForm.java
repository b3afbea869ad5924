package kakehashi.domain.registration;

import java.util.UUID;
import kakehashi.domain.event.Audience;
import kakehashi.i18n.Language;

/** A form somebody filled in to ask for something of an event. */
public interface PostedForm {

    /** Names the form, so that posting it twice is told from two forms. */
    UUID submissionId();

    /** For whom it is. */
    Audience audience();

    /** The language it was filled in. */
    Language language();
}
