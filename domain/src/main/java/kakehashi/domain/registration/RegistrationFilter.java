package kakehashi.domain.registration;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import kakehashi.domain.company.CorporateNumber;
import kakehashi.domain.event.Audience;
import kakehashi.domain.privacy.access.Search;
import kakehashi.domain.privacy.register.AnswerCheck;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.SearchForm;
import kakehashi.domain.programme.ReferenceNumber;
import kakehashi.domain.shared.Refused;

/**
 * Which registrations staff want to see.
 *
 * @param text a reference number, a mail address, a phone number, a corporate number, beginnings of name words, or a
 *     part of a company's name; in compatibility form, so that full-width letters and digits are plain ones; empty for
 *     all
 * @param state only those in this state; null for all
 * @param audience only places for these; null for all
 * @param language only those that read this, by its BCP 47 tag; null for all
 * @param unverified only those that came on paper and that nobody has compared with it
 * @param came only those whose person came, or did not; null for all
 */
public record RegistrationFilter(
        String text, Registration.State state, Audience audience, String language, boolean unverified, Came came)
        implements Search {

    /** Seven digits and more, with what people write between them; Japanese keyboards write ー for a hyphen. */
    private static final Pattern NUMBER = Pattern.compile("[Kk]?[+0-9 ().\\-‐-―−ー]{7,}");

    /** Takes blanks and null for empty. */
    public RegistrationFilter {
        text = text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** Whoever is found by a text, in one state or in any. */
    public RegistrationFilter(String text, Registration.State state) {
        this(text, state, null, null, false, null);
    }

    /** Whether nothing is asked. */
    public boolean isOfAll() {
        return text.isEmpty() && state == null && audience == null && language == null && !unverified && came == null;
    }

    @Override
    public Optional<String> how() {
        if (isAddress()) {
            return Optional.of("byMail");
        }
        if (isNumber()) {
            return Optional.of(howByNumber());
        }
        return SearchForm.isTooShort(text) ? Optional.empty() : Optional.of("byName");
    }

    private String howByNumber() {
        if (ReferenceNumber.isValid(ReferenceNumber.normalise(text))) {
            return "byNumber";
        }
        return CorporateNumber.isValid(CorporateNumber.normalise(text)) ? "byCompany" : "byPhone";
    }

    /** Whether something was typed by which nobody can be found. */
    public boolean isTooShort() {
        return !text.isEmpty() && how().isEmpty();
    }

    /** Whether the text can be a mail address. */
    public boolean isAddress() {
        return text.contains("@");
    }

    /** Whether the text can be a reference number, a phone number or a corporate number; it may be several. */
    public boolean isNumber() {
        return NUMBER.matcher(text).matches();
    }

    /** The text as a form would have stored a mail address. */
    public String address() {
        return stored(PersonalField.EMAIL, text);
    }

    /** The text as a form would have stored a phone number. */
    public String phone() {
        return stored(PersonalField.PHONE, text.replace('ー', '-'));
    }

    /** As typed when a form would have refused it. */
    private static String stored(PersonalField field, String typed) {
        try {
            return AnswerCheck.normalise(field, typed).orElse("");
        } catch (Refused unstorable) {
            return typed;
        }
    }

    /** Never shows the text, which may be a name. */
    @Override
    public String toString() {
        return "registrations " + how().orElse("all");
    }
}
