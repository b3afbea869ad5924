package kakehashi.domain.registration;

import java.util.Optional;
import kakehashi.domain.privacy.access.Search;
import kakehashi.domain.privacy.sealing.SearchForm;
import kakehashi.domain.programme.ReferenceNumber;

/**
 * Which registrations of an event staff want to see.
 *
 * @param text a reference number, a mail address, a phone number, or beginnings of name words; empty for all
 * @param state only those in this state; null for all
 */
public record RegistrationFilter(String text, Registration.State state) implements Search {

    /** Takes blanks and null for empty. */
    public RegistrationFilter {
        text = text == null ? "" : text.strip();
    }

    @Override
    public Optional<String> how() {
        if (isAddress()) {
            return Optional.of("byMail");
        }
        if (isNumber()) {
            return Optional.of(ReferenceNumber.isValid(ReferenceNumber.normalise(text)) ? "byNumber" : "byPhone");
        }
        return SearchForm.words(text).isEmpty() ? Optional.empty() : Optional.of("byName");
    }

    /** Whether the text can be a mail address. */
    boolean isAddress() {
        return text.contains("@");
    }

    /** Whether the text can be a reference number or a phone number; it may be both. */
    boolean isNumber() {
        return ReferenceNumber.isValid(ReferenceNumber.normalise(text)) || text.matches("[+0-9０-９ ()\\-‐－]{7,}");
    }

    /** Never shows the text, which may be a name. */
    @Override
    public String toString() {
        return "registrations " + how().orElse("all");
    }
}
