package kakehashi.domain.mailing;

import kakehashi.domain.programme.AddressHolder;
import kakehashi.domain.registration.Registration;
import kakehashi.i18n.Language;
import kakehashi.i18n.Languages;

/** Somebody a mail to a group goes to: the sign-up and whose address it is. */
record Addressee(Registration registration, AddressHolder holder) {

    /** The language the person signed up in. */
    Language language() {
        return Languages.find(registration.language()).orElse(Languages.standard());
    }

    @Override
    public String toString() {
        return "addressee " + registration.id();
    }
}
