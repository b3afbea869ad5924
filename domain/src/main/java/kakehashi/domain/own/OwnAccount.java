package kakehashi.domain.own;

import kakehashi.i18n.Language;

/**
 * How one programme year knows a person.
 *
 * @param year the calendar year of its April
 * @param email the mail address
 * @param language of the person's mails
 * @param company the name of the company the person acts for; null for none
 */
public record OwnAccount(int year, String email, Language language, String company) {

    /** Never shows the address. */
    @Override
    public String toString() {
        return "account of " + year;
    }
}
