package kakehashi.domain.registration;

import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kakehashi.domain.company.CompanyName;
import kakehashi.domain.company.Contact;
import kakehashi.domain.company.CorporateNumber;
import kakehashi.domain.privacy.register.AnswerCheck;
import kakehashi.domain.privacy.register.PersonalField;
import kakehashi.domain.privacy.sealing.Seal;
import kakehashi.domain.privacy.sealing.SearchForm;
import kakehashi.domain.seeker.Seeker;
import kakehashi.domain.shared.Refused;

/**
 * What filters ask of a registration {@code r} of an event {@code e}, in the words of a query, with their values. Sealed
 * values are looked for under the keys of one programme year.
 */
final class Conditions {

    private final Map<String, Object> values = new HashMap<>();

    /** The place of a value in the query. */
    String value(Object value) {
        String name = "value" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    /** Gives a query the values. */
    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** A condition of the caller's, and everything a filter asks. */
    String of(String scope, RegistrationFilter filter, Seal seal) {
        String where = scope;
        if (filter.state() != null) {
            where += " and r.state = " + value(filter.state());
        }
        return filter.how().isEmpty() ? where : where + " and (" + text(filter, seal) + ")";
    }

    private String text(RegistrationFilter filter, Seal seal) {
        if (filter.isAddress()) {
            return address(filter.text(), seal);
        }
        return filter.isNumber() ? number(filter.text(), seal) : words(filter.text(), seal);
    }

    private String address(String text, Seal seal) {
        String address = stored(PersonalField.EMAIL, text);
        return "r.seekerId in (select s.id from Seeker s where s.programmeId = e.programme.id and s.emailIndex = "
                + value(Seeker.emailIndex(seal, address))
                + ") or r.contactId in (select c.id from Contact c where c.programmeId = e.programme.id"
                + " and c.emailIndex = " + value(Contact.emailIndex(seal, address)) + ")";
    }

    private String number(String text, Seal seal) {
        return "r.reference = " + value(ReferenceNumber.normalise(text))
                + " or r.phoneIndex = "
                + value(seal.index(PersonalField.PHONE.storedIn(), stored(PersonalField.PHONE, text.replace('ー', '-'))))
                + " or r.companyId in (select c.id from Company c where c.corporateNumber = "
                + value(CorporateNumber.normalise(text)) + ")";
    }

    private String words(String text, Seal seal) {
        String name = SearchForm.words(text).stream()
                .map(word -> seal.index(PersonalField.NAME.storedIn(), SearchForm.prefix(word)))
                .map(token ->
                        "r.id in (select t.registrationId from SearchToken t where t.token = " + value(token) + ")")
                .collect(Collectors.joining(" and "));
        return "(" + name + ") or r.companyId in (select c.id from Company c where c.searchName like "
                + value("%" + CompanyName.searchable(text) + "%") + ")";
    }

    /** As a form would have stored it; as typed when a form would have refused it. */
    private static String stored(PersonalField field, String typed) {
        try {
            return AnswerCheck.normalise(field, typed).orElse("");
        } catch (Refused unstorable) {
            return typed;
        }
    }
}
