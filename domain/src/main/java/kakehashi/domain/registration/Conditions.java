package kakehashi.domain.registration;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.domain.company.Contact;
import kakehashi.domain.company.CorporateNumber;
import kakehashi.domain.privacy.sealing.SearchForm;
import kakehashi.domain.programme.ReferenceNumber;
import kakehashi.domain.seeker.Seeker;
import kakehashi.domain.shared.Values;

/**
 * What filters ask of a registration {@code r}, in the words of a query, with their values. Sealed
 * values are looked for under the keys of one programme year. What cannot be found is not asked for: each alternative
 * less lets the database use an index more.
 */
final class Conditions {

    private static final String UNVERIFIED =
            " and exists (select p from PaperEntry p where p.registrationId = r.id and p.verified.at is null)";

    private final Values values = new Values();

    /** The place of a value in the query. */
    String value(Object value) {
        return values.place(value);
    }

    /** Gives a query the values. */
    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return values.bind(query);
    }

    /** The registrations of an event that are looked for. */
    Source inEvent(UUID event, Sought sought) {
        return sought.byNames()
                ? named(" and t.eventId = " + value(event), sought)
                : Source.of(of("r.eventId = " + value(event), sought));
    }

    /** The registrations of a programme that are looked for. A name leads to no other's: its tokens are of a year's keys. */
    Source inProgramme(Sought sought) {
        if (sought.byNames()) {
            return named("", sought);
        }
        String of = value(sought.programme().id());
        return Source.of(of("r.eventId in (select e.id from Event e where e.programme.id = " + of + ")", sought));
    }

    /** The longest word of a name leads to it: it is the rarest, as a rule. */
    private Source named(String scope, Sought sought) {
        List<String> words = new ArrayList<>(SearchForm.words(sought.filter().text()));
        words.sort(Comparator.comparing(String::length).reversed());
        String where = "t.token = " + token(sought, words.remove(0)) + scope;
        for (String word : words) {
            where += " and exists (select o from SearchToken o where o.token = " + token(sought, word)
                    + " and o.registrationId = t.registrationId)";
        }
        return Source.named(where, kinds(sought.filter()));
    }

    private String token(Sought sought, String word) {
        return value(SearchNames.Of.REGISTRATION.typed(sought.seal(), word));
    }

    /** A condition of the caller's, and everything that is asked of the registrations. */
    String of(String scope, Sought sought) {
        RegistrationFilter filter = sought.filter();
        String where = scope + kinds(filter);
        return filter.how().isEmpty() ? where : where + " and (" + text(sought) + ")";
    }

    private String kinds(RegistrationFilter filter) {
        return equal("state", filter.state())
                + equal("audience", filter.audience())
                + equal("language", filter.language())
                + (filter.unverified() ? UNVERIFIED : "")
                + (filter.came() == null ? "" : " and " + filter.came().condition());
    }

    private String equal(String property, Object wanted) {
        return wanted == null ? "" : " and r." + property + " = " + value(wanted);
    }

    private String text(Sought sought) {
        if (sought.filter().isAddress()) {
            return address(sought);
        }
        return sought.filter().isNumber() ? number(sought) : words(sought);
    }

    private String address(Sought sought) {
        String address = sought.filter().address();
        String id = value(sought.programme().id());
        return "r.seekerId = (select s.id from Seeker s where s.programmeId = " + id + " and s.emailIndex = "
                + value(Seeker.emailIndex(sought.seal(), address))
                + ") or r.contactId = (select c.id from Contact c where c.programmeId = " + id
                + " and c.emailIndex = " + value(Contact.emailIndex(sought.seal(), address)) + ")";
    }

    private String number(Sought sought) {
        RegistrationFilter filter = sought.filter();
        List<String> alternatives = new ArrayList<>();
        alternatives.add("r.blind.phone = " + value(BlindIndexes.phone(sought.seal(), filter.phone())));
        String reference = ReferenceNumber.normalise(filter.text());
        if (ReferenceNumber.isValid(reference)) {
            alternatives.add("r.reference = " + value(reference));
        }
        String corporate = CorporateNumber.normalise(filter.text());
        if (CorporateNumber.isValid(corporate)) {
            alternatives.add(
                    "r.companyId in (select c.id from Company c where c.corporateNumber = " + value(corporate) + ")");
        }
        return String.join(" or ", alternatives);
    }

    private String words(Sought sought) {
        String name = SearchForm.words(sought.filter().text()).stream()
                .map(word -> "r.id in (select t.registrationId from SearchToken t where t.token = "
                        + token(sought, word) + ")")
                .collect(Collectors.joining(" and "));
        if (sought.byNames()) {
            return name;
        }
        return "(" + name + ") or r.companyId in (select c.id from Company c where c.searchName like "
                + value(sought.part()) + ")";
    }
}
